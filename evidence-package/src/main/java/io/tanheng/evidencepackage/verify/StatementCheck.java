/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.statements.LineRecord;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementDigest;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementFigure;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.contracts.statements.StatementTotal;
import io.tanheng.methodology.outcome.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Judges a statement by itself: every step of its derivations, what adds up to what, and its digest. */
final class StatementCheck {

    private static final Sentence FROM_DERIVATION = new Sentence("what its derivation comes to", "其推导所得");
    private static final Sentence FROM_RECORDS = new Sentence("the sum of its records", "其各记录之和");

    private final StatementEvent statement;
    private final Stated said;
    private final TermCheck terms;

    StatementCheck(StatementEvent statement, String file, TermsSeen seen) {
        this.statement = statement;
        this.said = new Stated(file);
        this.terms = new TermCheck(said, seen);
    }

    /** Refuses unless all figures follow from what stands beneath them. */
    void judgeFigures() {
        for (StatementPart part : statement.parts()) {
            part.lines().forEach(line -> line(part, line));
            part.figures().forEach(figure -> figure(part, figure));
        }
        statement.totals().forEach(this::total);
    }

    private void line(StatementPart part, StatementLine line) {
        String place = part.unit() + "/" + line.code();
        derivation(place, line.derivation(), line.value());
        if (!line.records().isEmpty()) {
            BigDecimal sum = line.records().stream().map(LineRecord::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            line.value().ifPresent(value -> said.requireEqual(place, "value", value, sum, FROM_RECORDS));
            line.soFar().ifPresent(soFar -> said.requireEqual(place, "soFar", soFar, sum, FROM_RECORDS));
        }
    }

    private void figure(StatementPart part, StatementFigure figure) {
        derivation(part.unit() + "/" + figure.code(), figure.derivation(), figure.value());
    }

    private void derivation(String place, Optional<TermNode> derivation, Optional<BigDecimal> value) {
        derivation.ifPresent(term -> {
            terms.judge(term, place);
            value.ifPresentOrElse(
                    stated -> said.requireEqual(place, "value", stated, term.amount(), FROM_DERIVATION),
                    () -> said.require(place, "value", "no value", term.amount().toPlainString(), FROM_DERIVATION));
        });
    }

    /** A total of the site adds up the totals of its units: measured ones their stacks, calculated ones the total of their method. */
    private void total(StatementTotal total) {
        if (total.value().isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (StatementPart part : statement.parts()) {
            if (part.purpose().equals(total.purpose())) {
                sum = sum.add(total(part)
                        .orElseThrow(() -> said.differs(
                                "totals/" + total.purpose(),
                                "value",
                                total.value().map(BigDecimal::toPlainString).orElse(""),
                                "no value",
                                Sentence.of("the unit {0} has no total", "机组 {0} 没有合计", part.unit()))));
            }
        }
        said.requireEqual(
                "totals/" + total.purpose(),
                "value",
                total.value().get(),
                sum,
                new Sentence("the sum of its units", "各单元之和"));
    }

    private static Optional<BigDecimal> total(StatementPart part) {
        if (part.basis() != Basis.CALCULATION) {
            return part.lines().stream()
                    .filter(line -> line.code().equals(StatementLine.STACKS))
                    .findFirst()
                    .flatMap(StatementLine::value);
        }
        List<StatementFigure> totals = part.figures().stream()
                .filter(figure -> figure.role().equals("total"))
                .toList();
        return totals.stream()
                .filter(figure -> figure.code().equals("total"))
                .findFirst()
                .or(() -> totals.stream().findFirst())
                .flatMap(StatementFigure::value);
    }

    /** A line of measured tonnes is the sum of the unit's stacks. */
    void judgeMeasuredLines() {
        for (StatementPart part : statement.parts()) {
            for (StatementLine line : part.lines()) {
                if (line.code().equals(StatementLine.STACKS) && part.basis() != Basis.CALCULATION) {
                    BigDecimal sum = sum(part.unit(), StackStatement::tonnes);
                    line.value()
                            .ifPresent(value -> said.requireEqual(
                                    part.unit() + "/" + StatementLine.STACKS,
                                    "value",
                                    value,
                                    sum,
                                    new Sentence("the sum of its stacks", "各烟囱之和")));
                }
            }
        }
    }

    private BigDecimal sum(String unit, Function<StackStatement, BigDecimal> value) {
        return statement.stacks().stream()
                .filter(stack -> stack.unit().equals(Optional.of(unit)))
                .map(value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Refuses unless the statement has the digest it says. */
    void judgeDigest() {
        said.require(
                "statement",
                "contentDigest",
                statement.contentDigest(),
                StatementDigest.of(statement),
                new Sentence("SHA-256 over all it says", "全部内容的 SHA-256"));
    }
}
