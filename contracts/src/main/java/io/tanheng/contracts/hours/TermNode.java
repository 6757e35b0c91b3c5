/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A node of a derivation as it travels and is stored; the JSON form of a methodology term.
 *
 * @param kind measured, parameter, configured, substituted or derived
 * @param formula for derived terms, in plain text such as {@code K_v · V_p}
 * @param latex for derived terms
 * @param ruleId for derived terms: the rule's address under {@code /api/v1/rules}
 * @param parameterId for parameters: the address under {@code /api/v1/parameters}
 * @param evidence for measured terms: source, parameter and hour; for configured ones: the origin
 * @param confidence verified, secondary or unverified, for parameters and rules
 */
public record TermNode(
        String kind,
        String symbol,
        BigDecimal amount,
        String unit,
        Optional<String> formula,
        Optional<String> latex,
        Optional<String> ruleId,
        Optional<String> parameterId,
        Optional<Cited> citation,
        Optional<LocalDate> validFrom,
        Optional<String> evidence,
        Optional<String> confidence,
        List<TermNode> inputs) {

    /** The document behind a rule or value. */
    public record Cited(String document, Optional<String> clause, Optional<LocalDate> issued) {}
}
