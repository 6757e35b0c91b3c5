/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.sector.Binding;
import io.tanheng.methodology.sector.Computation;
import io.tanheng.methodology.sector.Computation.FigureResult;
import io.tanheng.methodology.sector.Computation.LineResult;
import io.tanheng.methodology.sector.Figure;
import io.tanheng.methodology.sector.Formula;
import io.tanheng.methodology.sector.Line;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What can be said of a total beside its value: what it counts, what there is of it, what of it leaves by the stack. */
final class Totals {

    private final Computation computation;
    private final Optional<FigureResult> total;
    private final Optional<Formula.Add> sum;

    Totals(Computation computation) {
        this.computation = computation;
        List<FigureResult> totals = computation.figures().stream()
                .filter(result -> result.figure().role() == Figure.Role.TOTAL)
                .toList();
        this.total = totals.stream()
                .filter(result -> result.figure().code().equals("total"))
                .findFirst()
                .or(() -> totals.stream().findFirst());
        this.sum = total.map(
                        result -> result.figure().step().alternatives().get(0).formula())
                .flatMap(formula -> formula instanceof Formula.Add add ? Optional.of(add) : Optional.empty());
    }

    /** The total of the methodology, or the first where it has several; absent where it is incomplete. */
    Optional<BigDecimal> value() {
        return total.map(FigureResult::outcome)
                .flatMap(outcome -> outcome instanceof Outcome.Present<Term> present
                        ? Optional.of(PartText.amount(present.value()))
                        : Optional.empty());
    }

    String gas() {
        return computation.lines().stream().anyMatch(result -> result.line().gas() == Line.Gas.CO2E) ? "CO2E" : "CO2";
    }

    /** What the lines that are there come to; absent where there is nothing, or where the total is made by a rule and not by adding up. */
    Optional<BigDecimal> soFar() {
        return sum.filter(add -> computation.lines().stream()
                        .anyMatch(line -> line.soFar().isPresent()))
                .map(add -> added(add.plus(), this::soFar).subtract(added(add.minus(), this::soFar)));
    }

    private BigDecimal soFar(LineResult line) {
        return line.soFar().map(PartText::amount).orElse(BigDecimal.ZERO);
    }

    private BigDecimal added(List<Binding> bindings, Function<LineResult, BigDecimal> value) {
        BigDecimal all = BigDecimal.ZERO;
        for (Binding binding : bindings) {
            if (binding instanceof Binding.OfLine line) {
                all = all.add(computation.line(line.code()).map(value).orElse(BigDecimal.ZERO));
            }
        }
        return all;
    }

    /**
     * The part of a total a stack would measure: without bought and sold energy, with biogenic tonnes; absent where one of those
     * lines is incomplete.
     */
    Optional<BigDecimal> fromStacks(BigDecimal total) {
        BigDecimal result = total;
        for (LineResult line : computation.lines()) {
            boolean aside = line.line().biogenic();
            if (!aside && line.line().scope() == 1) {
                continue;
            }
            if (!(line.outcome() instanceof Outcome.Present<Term> present)) {
                return Optional.empty();
            }
            BigDecimal amount = PartText.amount(present.value());
            result = aside || takenOff(line) ? result.add(amount) : result.subtract(amount);
        }
        return Optional.of(result);
    }

    private boolean takenOff(LineResult line) {
        return sum.stream()
                .flatMap(add -> add.minus().stream())
                .anyMatch(binding -> binding instanceof Binding.OfLine taken
                        && taken.code().equals(line.line().code()));
    }
}
