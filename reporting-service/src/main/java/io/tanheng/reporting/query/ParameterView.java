/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A parameter of the methodologies with all its dated values. */
public record ParameterView(String id, LocalText name, String unit, List<DatedValue> values) {

    /**
     * A value and the time it is in force.
     *
     * @param confidence verified, secondary or unverified
     */
    public record DatedValue(
            BigDecimal amount,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            CitationView citation,
            String confidence,
            Optional<String> openQuestion) {}
}
