/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import java.util.List;

/** The public page of a certificate: what it attests, whether it still stands, and how anybody checks it. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CertificatePage(
        Page page,
        Certificate certificate,
        String title,
        Mark stands,
        String name,
        String description,
        String issuer,
        String issuerId,
        String party,
        String criterion,
        String from,
        String until,
        List<Attested> figures,
        List<String> flagged,
        String statementWords,
        String statementHref,
        String statement,
        List<Rested> basis,
        List<Rested> derived,
        String claimHref,
        String packageHref,
        String engagementHref,
        RawString qr,
        String checkCommand,
        String sm2Command,
        LoggedLine logged)
        implements TemplateInstance {

    /** A certificate this one rests on, or that rests on it. */
    public record Rested(String href, String id, String of, Mark stands) {}

    /** A figure it attests. */
    public record Attested(String name, String value) {}
}
