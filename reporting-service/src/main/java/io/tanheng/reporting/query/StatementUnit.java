/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.LineRecord;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.contracts.statements.StatementDoubt;
import io.tanheng.contracts.statements.StatementMethodology;
import java.util.List;
import java.util.Optional;

/**
 * What one unit emitted by one methodology.
 *
 * @param notReported titles of lines nobody reported anything for
 * @param doubts what nobody has read in the law itself
 */
public record StatementUnit(
        String unit,
        LocalText name,
        String family,
        String purpose,
        Basis basis,
        Optional<StatementMethodology> methodology,
        List<Line> lines,
        List<LocalText> notReported,
        List<PeriodFigure> figures,
        List<OriginShare> shares,
        Optional<StatementSummary.Position> position,
        List<StatementDoubt> doubts,
        List<Problem> problems) {

    /**
     * A line.
     *
     * @param soFar what counts; no total where the value is a gap
     */
    public record Line(
            String code,
            LocalText title,
            String gas,
            int scope,
            boolean biogenic,
            Figure value,
            Optional<Figure> soFar,
            List<OriginShare> shares,
            int monthsGiven,
            int monthsAsked,
            List<LineRecord> records,
            List<Problem> problems) {}

    /** A figure over the whole period. */
    public record PeriodFigure(String code, LocalText title, String role, Figure value, List<Problem> problems) {}
}
