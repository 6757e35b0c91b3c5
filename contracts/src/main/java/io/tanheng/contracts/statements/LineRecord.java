/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What one record of activity data adds to a line.
 *
 * @param record number of the record under {@code /api/v1/activity}; absent where the hours of a meter stand for it
 * @param item title of the fuel, material or product
 * @param source the boiler or line, where the unit has several
 * @param month absent for what holds for the whole period
 * @param origin measured, calculated, defaulted or substituted
 */
public record LineRecord(
        Optional<Long> record,
        LocalText item,
        Optional<String> source,
        Optional<YearMonth> month,
        String origin,
        BigDecimal value) {}
