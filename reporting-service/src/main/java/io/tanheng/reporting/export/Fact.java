/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

/** One line of a provenance sheet. */
public record Fact(FactName name, String value) {

    /** What a provenance sheet tells; the words stand in {@code words/service_*.properties}. */
    public enum FactName {
        WHAT,
        SOURCE,
        SITE,
        STATE,
        PERIOD,
        ZONE,
        METHOD,
        REGISTRATION_VERSION,
        VERSION,
        STATEMENT_VERSION,
        PLAN_VERSION,
        /** How many rows of how many the file holds. */
        ROWS,
        BLOCK_DIGEST,
        CONTENT_DIGEST,
        MADE_AT,
        MADE_BY,
        ADDRESS,
        DIGITS,
        GAPS
    }
}
