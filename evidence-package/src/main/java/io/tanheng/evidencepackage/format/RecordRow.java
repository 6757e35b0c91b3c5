/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.LineRecord;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementPart;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What one record of activity data adds to a line of the statement.
 *
 * @param unit of the plan
 * @param line its code
 * @param record its number at the service; absent where hours stand for it
 * @param value in the unit of the line
 */
public record RecordRow(
        String unit,
        String line,
        Optional<Long> record,
        LocalText item,
        Optional<String> source,
        Optional<YearMonth> month,
        String origin,
        BigDecimal value,
        String measuredIn) {

    /** All rows of a statement, in its order. */
    public static void each(StatementEvent statement, Consumer<RecordRow> rows) {
        for (StatementPart part : statement.parts()) {
            for (StatementLine line : part.lines()) {
                line.records().forEach(record -> rows.accept(of(part.unit(), line, record)));
            }
        }
    }

    private static RecordRow of(String unit, StatementLine line, LineRecord record) {
        return new RecordRow(
                unit,
                line.code(),
                record.record(),
                record.item(),
                record.source(),
                record.month(),
                record.origin(),
                record.value(),
                line.unit());
    }
}
