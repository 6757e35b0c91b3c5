/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule of a methodology: what it gives and by which formula.
 *
 * @param validFrom first day; absent where no date limits the rule
 * @param confidence verified, secondary or unverified
 * @param openQuestion what has to be looked up; there whenever it is not verified
 * @param usedByMethodologies ids of the methodologies that apply it
 */
public record RuleView(
        String id,
        LocalText name,
        String formula,
        String latex,
        RuleSymbol result,
        List<RuleSymbol> symbols,
        CitationView citation,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String confidence,
        Optional<LocalText> openQuestion,
        List<String> usedByMethodologies) {

    /**
     * A letter of the formula.
     *
     * @param parameterId the dated parameter it is, where it is one
     */
    public record RuleSymbol(String symbol, LocalText name, String unit, Optional<String> parameterId) {}
}
