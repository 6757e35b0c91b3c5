/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.engagement.Assurance;

/**
 * What stands in the form that asks for a verification: after a refusal, what was filled in.
 *
 * @param statement as {@code organisation/site/period/version}, or {@code organisation/period/version}
 * @param corrects the certificate it is to replace
 */
public record ClaimForm(String statement, String assurance, String materialityPercent, String corrects, String person) {

    /** Five per cent is what most schemes ask for; whoever asks for something else says so. */
    private static final String USUAL_MATERIALITY_PERCENT = "5";

    static ClaimForm begun(String statement, String corrects) {
        return new ClaimForm(statement, Assurance.REASONABLE.name(), USUAL_MATERIALITY_PERCENT, corrects, "");
    }

    static ClaimForm filled(FormAct form) {
        return new ClaimForm(
                form.text("statement"),
                form.text("assurance"),
                form.text("materialityPercent"),
                form.text("corrects"),
                form.text("person"));
    }
}
