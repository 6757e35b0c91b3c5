/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of the methodologies with its whole history.
 *
 * @param checked the day a person last looked for anything newer
 * @param usedByRules ids of the rules in whose formula it stands
 * @param usedByMethodologies ids of the methodologies that look it up
 */
public record ParameterView(
        String id,
        String symbol,
        LocalText name,
        String unit,
        List<DatedValue> values,
        LocalDate checked,
        List<String> usedByRules,
        List<String> usedByMethodologies) {

    /**
     * A value and when it is in force.
     *
     * @param validTo the last day; absent while it is in force, or where the next value ends it
     * @param confidence verified, secondary or unverified
     * @param openQuestion what has to be looked up; there whenever it is not verified
     */
    public record DatedValue(
            BigDecimal amount,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            CitationView citation,
            String confidence,
            Optional<LocalText> openQuestion) {}
}
