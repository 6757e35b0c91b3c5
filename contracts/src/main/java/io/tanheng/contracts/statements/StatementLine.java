/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One line of a statement.
 *
 * @param gas CO2, CH4, N2O or CO2E
 * @param scope 1 direct, 2 from bought energy
 * @param biogenic shown beside the totals, never in them
 * @param value absent where the line is incomplete; the problems say why
 * @param soFar the sum of what counts; no total where the line is incomplete
 * @param monthsGiven months with a usable record or a standstill, over all items
 * @param monthsAsked months the period has, over all items
 * @param records what the line adds up
 * @param derivation how the value came about; absent exactly when the value is
 */
public record StatementLine(
        String code,
        LocalText title,
        String gas,
        int scope,
        boolean biogenic,
        Optional<BigDecimal> value,
        String unit,
        Optional<BigDecimal> soFar,
        StatementShares shares,
        int monthsGiven,
        int monthsAsked,
        List<LineRecord> records,
        Optional<TermNode> derivation,
        List<Problem> problems) {

    /** Code of the line of what the stacks of a unit measured. */
    public static final String STACKS = "stacks";

    public StatementLine {
        records = List.copyOf(records);
        problems = List.copyOf(problems);
    }
}
