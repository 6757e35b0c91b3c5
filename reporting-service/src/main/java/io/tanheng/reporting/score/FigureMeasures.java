/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.score;

import static io.tanheng.reporting.score.Measures.percent;
import static io.tanheng.reporting.score.Measures.text;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementFigure;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.reporting.score.Finding.Ground;
import io.tanheng.reporting.score.Finding.Judged;
import io.tanheng.reporting.score.Finding.NotJudged;
import io.tanheng.reporting.score.Finding.Part;
import io.tanheng.reporting.score.Finding.Place;
import io.tanheng.reporting.score.Finding.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Measures about a figure of the units: of several units the worst counts, since figures of different units are never averaged. */
final class FigureMeasures {

    private final StatementEvent statement;
    private final Optional<StatementEvent> before;

    FigureMeasures(StatementEvent statement, Optional<StatementEvent> before) {
        this.statement = statement;
        this.before = before;
    }

    /** A figure of a unit of the plan. */
    private record Of(StatementPart part, StatementFigure figure, BigDecimal value) {

        Ground ground(Part place, String en, String zh) {
            return new Ground(
                    text(
                            part.name().en() + ", " + figure.title().en() + en,
                            part.name().zh() + "，" + figure.title().zh() + zh),
                    value,
                    figure.unit(),
                    Place.of(place, part.unit()));
        }
    }

    Finding intensity(String figure, String benchmark) {
        return worst(figure, of -> againstBenchmark(of, benchmark));
    }

    Finding trend(String figure) {
        if (before.isEmpty()) {
            return NotJudged.because(
                    Reason.NO_PERIOD_BEFORE, "There is no statement of the same period a year before.", "没有上年同期的报表。");
        }
        return worst(figure, of -> againstBefore(of, before.get()));
    }

    /** The highest of the units; one that cannot be judged leaves the whole open. */
    private Finding worst(String code, Function<Of, Finding> judge) {
        List<Ground> grounds = new ArrayList<>();
        Optional<BigDecimal> worst = Optional.empty();
        for (StatementPart part : statement.parts()) {
            Optional<StatementFigure> figure = figure(part, code);
            if (figure.isEmpty()) {
                continue;
            }
            Finding finding = figure.get()
                    .value()
                    .map(value -> judge.apply(new Of(part, figure.get(), value)))
                    .orElseGet(() -> incomplete(part, figure.get(), "", ""));
            if (!(finding instanceof Judged judged)) {
                return finding;
            }
            grounds.addAll(judged.grounds());
            worst = Optional.of(worst.map(other -> other.max(judged.percent())).orElse(judged.percent()));
        }
        return worst.<Finding>map(percent -> new Judged(percent, grounds))
                .orElseGet(() -> NotJudged.because(
                        Reason.NO_FIGURE,
                        "No unit has the figure '" + code + "': its methodology knows none.",
                        "没有单元具有指标“" + code + "”：其核算方法不含该指标。"));
    }

    private static Optional<StatementFigure> figure(StatementPart part, String code) {
        return part.figures().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static NotJudged incomplete(StatementPart part, StatementFigure figure, String en, String zh) {
        return NotJudged.because(
                Reason.INCOMPLETE,
                part.name().en() + ": " + figure.title().en() + en + " has no value; the statement says why.",
                part.name().zh() + "：" + zh + figure.title().zh() + "没有数值，原因见报表。");
    }

    private static Finding againstBenchmark(Of of, String begins) {
        Map<String, TermNode> found = new TreeMap<>();
        of.part().figures().forEach(figure -> figure.derivation().ifPresent(node -> collect(node, begins, found)));
        if (found.isEmpty()) {
            return NotJudged.because(
                    Reason.NO_BENCHMARK,
                    of.part().name().en() + ": no figure was computed with a parameter that begins with '" + begins
                            + "'.",
                    of.part().name().zh() + "：没有指标使用以“" + begins + "”开头的参数。");
        }
        if (found.size() > 1) {
            return NotJudged.because(
                    Reason.SEVERAL_BENCHMARKS,
                    of.part().name().en() + ": several parameters begin with '" + begins + "': "
                            + String.join(", ", found.keySet()) + ". The scheme must name one.",
                    of.part().name().zh() + "：有多个参数以“" + begins + "”开头：" + String.join("、", found.keySet())
                            + "。评分方案须指明其一。");
        }
        TermNode benchmark = found.values().iterator().next();
        if (!benchmark.unit().equals(of.figure().unit()) || benchmark.amount().signum() <= 0) {
            return NotJudged.because(
                    Reason.OTHER_UNIT,
                    of.part().name().en() + ": the benchmark is in " + benchmark.unit() + ", the figure in "
                            + of.figure().unit() + ".",
                    of.part().name().zh() + "：基准值单位为 " + benchmark.unit() + "，指标单位为 "
                            + of.figure().unit() + "。");
        }
        return new Judged(
                percent(of.value(), benchmark.amount()),
                List.of(
                        of.ground(Part.UNIT, "", ""),
                        new Ground(
                                text("benchmark " + id(benchmark), "基准值 " + id(benchmark)),
                                benchmark.amount(),
                                benchmark.unit(),
                                Place.of(Part.UNIT, of.part().unit()))));
    }

    private static String id(TermNode parameter) {
        return parameter.parameterId().orElse("");
    }

    private static void collect(TermNode node, String begins, Map<String, TermNode> found) {
        node.parameterId()
                .filter(id -> !begins.isEmpty() && id.startsWith(begins))
                .ifPresent(id -> found.putIfAbsent(id, node));
        node.inputs().forEach(input -> collect(input, begins, found));
    }

    private static Finding againstBefore(Of of, StatementEvent earlier) {
        Optional<StatementPart> same = earlier.parts().stream()
                .filter(part -> part.unit().equals(of.part().unit())
                        && part.family().equals(of.part().family()))
                .findFirst();
        Optional<StatementFigure> figure =
                same.flatMap(part -> figure(part, of.figure().code()));
        if (figure.isEmpty() || !figure.get().unit().equals(of.figure().unit())) {
            return NotJudged.because(
                    Reason.NO_PERIOD_BEFORE,
                    of.part().name().en() + ": the statement of the year before has no such figure of it.",
                    of.part().name().zh() + "：上年报表没有该单元的这一指标。");
        }
        return figure.get()
                .value()
                .filter(value -> value.signum() > 0)
                .<Finding>map(value -> change(of, new Of(of.part(), figure.get(), value)))
                .orElseGet(() -> incomplete(of.part(), figure.get(), " of the year before", "上年"));
    }

    private static Judged change(Of now, Of then) {
        return new Judged(
                percent(now.value().subtract(then.value()), then.value()),
                List.of(now.ground(Part.UNIT, "", ""), then.ground(Part.PERIOD_BEFORE, ", a year before", "（上年）")));
    }
}
