/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementFigure;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A reason why a statement is incomplete, with the unit it concerns.
 *
 * @param unit its name in the monitoring plan
 */
public record StatementProblem(String unit, LocalText name, Problem problem) {

    /** What a figure lacks only because something it rests on lacks it. */
    private static final String FOLLOWS = "MISSING_DATA";

    /** Every reason, each once; what only follows from another reason of the unit is said with the figure alone. */
    public static List<StatementProblem> in(StatementEvent event) {
        return event.parts().stream().flatMap(part -> in(part).stream()).toList();
    }

    private static List<StatementProblem> in(StatementPart part) {
        List<Problem> all = new ArrayList<>(part.problems());
        part.lines().stream().map(StatementLine::problems).forEach(all::addAll);
        List<Problem> ofFigures = part.figures().stream()
                .map(StatementFigure::problems)
                .flatMap(List::stream)
                .toList();
        ofFigures.stream().filter(problem -> !problem.code().equals(FOLLOWS)).forEach(all::add);
        if (all.isEmpty()) {
            all.addAll(ofFigures);
        }
        Set<LocalText> said = new HashSet<>();
        return all.stream()
                .filter(problem -> said.add(problem.sentence()))
                .map(problem -> new StatementProblem(part.unit(), part.name(), problem))
                .toList();
    }
}
