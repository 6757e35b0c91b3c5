/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A year of invented activity data and what the methodology makes of it.
 *
 * @param complete whether nothing is missing
 * @param shares how many of the tonnes came to be known in which way
 */
public record MethodExample(
        String site,
        LocalDate from,
        LocalDate until,
        int records,
        boolean complete,
        List<Value> lines,
        List<Value> figures,
        List<Share> shares) {

    /** A line or figure; without an amount the gap says why. */
    public record Value(
            String code, LocalText name, String unit, Optional<BigDecimal> amount, Optional<LocalText> gap) {}

    /** A part of the tonnes, in percent. */
    public record Share(String origin, LocalText name, BigDecimal percent) {}
}
