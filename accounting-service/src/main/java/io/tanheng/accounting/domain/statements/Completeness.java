/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementPart;

/** Whether nothing is missing in a part of a statement. */
final class Completeness {

    private Completeness() {}

    static boolean of(StatementPart part) {
        boolean lines = part.lines().stream().allMatch(line -> line.value().isPresent());
        // where the stack counts, the calculation is only its check
        return part.basis() == Basis.MEASUREMENT
                ? part.lines().stream()
                        .filter(line -> line.code().equals(StatementLine.STACKS))
                        .anyMatch(line -> line.value().isPresent())
                : lines
                        && part.problems().isEmpty()
                        && part.figures().stream()
                                .allMatch(figure -> figure.value().isPresent());
    }
}
