/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.source.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * What one unit of the site emitted by one methodology.
 *
 * @param unit its name in the monitoring plan
 * @param methodology the edition the period is computed by; absent where none covers it, the problems say so
 * @param notReported titles of lines nobody reported anything for: left out of the totals
 * @param doubts what the figures rest on that nobody has read in the law itself
 */
public record StatementPart(
        String unit,
        LocalText name,
        String family,
        String purpose,
        Basis basis,
        Optional<StatementMethodology> methodology,
        List<StatementLine> lines,
        List<LocalText> notReported,
        List<StatementFigure> figures,
        StatementShares shares,
        List<StatementDoubt> doubts,
        List<Problem> problems) {

    public StatementPart {
        lines = List.copyOf(lines);
        notReported = List.copyOf(notReported);
        figures = List.copyOf(figures);
        doubts = List.copyOf(doubts);
        problems = List.copyOf(problems);
    }
}
