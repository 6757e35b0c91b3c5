/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.calc;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.CalculationGap;
import io.tanheng.methodology.sector.Computation;
import io.tanheng.methodology.sector.Computation.FigureResult;
import io.tanheng.methodology.sector.Computation.LineResult;
import io.tanheng.methodology.sector.Doubt;
import io.tanheng.methodology.sector.Edition;
import io.tanheng.methodology.sector.Origin;
import io.tanheng.methodology.sector.Shares;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Term;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a computation for people. */
final class ComputationText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PrintWriter out;
    private final Locale language;
    private final boolean explain;

    ComputationText(PrintWriter out, Locale language, boolean explain) {
        this.out = out;
        this.language = language;
        this.explain = explain;
    }

    void print(Computation computation) {
        printHead(computation);
        say("", "Lines", "排放项");
        computation.lines().forEach(this::printLine);
        computation
                .notReported()
                .forEach(line -> say("  ", "{0}  {1}: nothing reported", "{0}  {1}：未填报", line.code(), line.title()));
        say("", "Figures", "合计与指标");
        computation.figures().forEach(this::printFigure);
        say("  ", "of all tonnes: {0}", "各方式占比：{0}", shares(computation.shares()));
        printNotes(computation);
    }

    private void printHead(Computation computation) {
        Edition edition = computation.edition();
        out.println(edition.id() + "  " + edition.title().in(language));
        edition.revision()
                .ifPresent(revision -> say("", "revision {0}: {1}", "修订 {0}：{1}", revision.number(), revision.words()));
        out.println(computation.data().site() + "  " + computation.data().period());
        say(
                "",
                "by {0}; purpose {1}; file sha256:{2}",
                "依据 {0}；用途 {1}；文件 sha256:{2}",
                edition.sources().stream().map(Citation::toString).collect(Collectors.joining("; ")),
                edition.purpose(),
                edition.sha256().substring(0, 12));
    }

    private void printLine(LineResult result) {
        say(
                "  ",
                "{0}  {1}, {2}, scope {3}{4}: {5}",
                "{0}  {1}，{2}，范围 {3}{4}：{5}",
                result.line().code(),
                result.line().title(),
                result.line().gas(),
                result.line().scope(),
                result.line().biogenic() ? new Sentence(", biogenic", "，生物质") : "",
                amount(result.outcome()));
        say(
                "      ",
                "{0} of {1} records of the period count; {2}",
                "应有 {1} 条记录，计入 {0} 条；{2}",
                counted(result),
                result.monthsAsked(),
                shares(result.shares()));
        if (result.outcome() instanceof Outcome.Gap<Term>) {
            result.soFar()
                    .ifPresent(sum -> say(
                            "      ",
                            "the records that count come to {0}, which is no total",
                            "计入的记录合计 {0}，不是总量",
                            sum.value()));
        } else {
            derivation(result.outcome());
        }
    }

    /** A record that was refused was given, and does not count; where nothing is wrong, a standstill counts as well. */
    private static int counted(LineResult result) {
        return result.outcome() instanceof Outcome.Gap<Term> ? result.records().size() : result.monthsGiven();
    }

    private void printFigure(FigureResult result) {
        say(
                "  ",
                "{0}  {1}: {2} = {3}",
                "{0}  {1}：{2} = {3}",
                result.figure().code(),
                result.figure().title(),
                result.figure().step().symbol(),
                amount(result.outcome()));
        derivation(result.outcome());
    }

    private Sentence amount(Outcome<Term> outcome) {
        return outcome instanceof Outcome.Present<Term> present
                ? Sentence.same(present.value().value().toString())
                : new Sentence("INCOMPLETE", "不完整");
    }

    private void derivation(Outcome<Term> outcome) {
        if (!(outcome instanceof Outcome.Present<Term> present)) {
            return;
        }
        String text = present.value().explain();
        List<String> lines =
                explain ? text.lines().toList() : text.lines().limit(1).toList();
        lines.forEach(line -> out.println("      " + line));
    }

    private Sentence shares(Shares shares) {
        List<Sentence> parts = new ArrayList<>();
        for (Origin origin : Origin.values()) {
            BigDecimal share = shares.of(origin);
            if (share.signum() > 0) {
                parts.add(Sentence.of(
                        "{0} {1} %",
                        "{0} {1} %", origin.words(), share.multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP)));
            }
        }
        return parts.isEmpty() ? new Sentence("no tonnes", "无排放") : Sentence.joined(parts, ", ", "，");
    }

    private void printNotes(Computation computation) {
        List<Doubt> doubts = computation.doubts();
        if (!doubts.isEmpty()) {
            say("", "These figures rest on unverified parameters and rules:", "以上数值依赖未经核实的参数和规则：");
            doubts.forEach(doubt -> say(
                    "  ",
                    "{0} {1} [{2}]: {3}",
                    "{0} {1} [{2}]：{3}",
                    doubt.parameter() ? new Sentence("parameter", "参数") : new Sentence("rule", "规则"),
                    doubt.id(),
                    doubt.confidence().word(),
                    doubt.question()));
        }
        computation
                .edition()
                .confidence()
                .openQuestion()
                .ifPresent(question -> say(
                        "",
                        "Open about the methodology: {0}",
                        "方法学待查：{0}",
                        new Sentence(question.en(), question.zh())));
        if (!computation.unused().isEmpty()) {
            say(
                    "",
                    "Not counted by this methodology: {0}",
                    "本方法学不计：{0}",
                    computation.unused().stream().map(record -> record.name()).collect(Collectors.joining(", ")));
        }
        if (!computation.complete()) {
            say("", "INCOMPLETE, because:", "不完整，原因：");
            for (CalculationGap gap : computation.gaps()) {
                out.println("  [" + gap.code() + "] " + gap.sentence().in(language));
            }
        }
    }

    private void say(String indent, String en, String zh, Object... parts) {
        out.println(indent + Sentence.of(en, zh, parts).in(language));
    }
}
