/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.contracts.statements.NotCounted;
import io.tanheng.contracts.statements.StatementPart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A unit in a period: the part of the statement, and what else has to be known of it.
 *
 * @param total the part's total by calculation, absent where it is incomplete
 * @param totalSoFar what the lines that are there come to
 * @param gas what the total counts: CO2 or CO2E
 * @param fromStacks what of it a stack would measure: without bought energy, with biogenic tonnes
 * @param entries the records that went in
 * @param notCounted what is kept for the unit and went into nothing
 */
record UnitResult(
        StatementPart part,
        Optional<BigDecimal> total,
        Optional<BigDecimal> totalSoFar,
        String gas,
        Optional<BigDecimal> fromStacks,
        List<ActivityEntry> entries,
        List<NotCounted> notCounted) {

    UnitResult {
        entries = List.copyOf(entries);
        notCounted = List.copyOf(notCounted);
    }
}
