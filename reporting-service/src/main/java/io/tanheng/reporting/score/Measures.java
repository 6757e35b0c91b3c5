/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.score;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementShares;
import io.tanheng.reporting.score.Finding.Ground;
import io.tanheng.reporting.score.Finding.Judged;
import io.tanheng.reporting.score.Finding.NotJudged;
import io.tanheng.reporting.score.Finding.Part;
import io.tanheng.reporting.score.Finding.Place;
import io.tanheng.reporting.score.Finding.Reason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the measures of criteria from one statement; nothing is rounded here. */
final class Measures {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String HOURS = "h";
    private static final String TONNES = "t";
    private static final String COUNT = "1";

    private final StatementEvent statement;
    private final FigureMeasures figures;

    Measures(StatementEvent statement, Optional<StatementEvent> before) {
        this.statement = statement;
        this.figures = new FigureMeasures(statement, before);
    }

    Finding of(Criterion criterion) {
        return switch (criterion.measure()) {
            case MEASURED_HOURS -> measuredHours();
            case COMPLETE_MONTHS -> completeMonths();
            case TONNES_WITHOUT_DEFAULTS -> tonnesWithoutDefaults();
            case CROSS_CHECK -> crossCheck();
            case INTENSITY ->
                figures.intensity(
                        criterion.figure().orElse(""), criterion.benchmark().orElse(""));
            case TREND -> figures.trend(criterion.figure().orElse(""));
            case SIGNED_READINGS ->
                NotJudged.because(
                        Reason.NOT_IN_STATEMENT,
                        "Not known: the statement does not say which of its readings were signed by their device.",
                        "未知：报表未载明哪些读数经设备签名。");
        };
    }

    private Finding measuredHours() {
        StackHours hours =
                statement.stacks().stream().map(StackStatement::hours).reduce(StackHours.NONE, StackHours::plus);
        if (hours.asked() == 0) {
            return NotJudged.because(Reason.NO_STACK, "No stack was measured in the period.", "该期间没有烟囱实测数据。");
        }
        Place place = Place.of(Part.STACKS);
        return share(
                new Ground(text("hours with a figure", "有结果的小时"), BigDecimal.valueOf(hours.covered()), HOURS, place),
                new Ground(text("hours that passed", "应有小时"), BigDecimal.valueOf(hours.asked()), HOURS, place));
    }

    private Finding completeMonths() {
        List<StatementLine> lines = statement.parts().stream()
                .flatMap(part -> part.lines().stream())
                .toList();
        int asked = lines.stream().mapToInt(StatementLine::monthsAsked).sum();
        if (asked == 0) {
            return NotJudged.because(Reason.NO_LINE, "No line asks for months.", "没有按月填报的排放源。");
        }
        int given = lines.stream().mapToInt(StatementLine::monthsGiven).sum();
        Place place = Place.of(Part.UNIT);
        return share(
                new Ground(text("months reported", "已填报月份"), BigDecimal.valueOf(given), COUNT, place),
                new Ground(text("months asked", "应填报月份"), BigDecimal.valueOf(asked), COUNT, place));
    }

    private Finding tonnesWithoutDefaults() {
        BigDecimal known = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (var part : statement.parts()) {
            StatementShares shares = part.shares();
            BigDecimal better = shares.measured().add(shares.calculated());
            known = known.add(better);
            all = all.add(better).add(shares.defaulted()).add(shares.substituted());
        }
        if (all.signum() == 0) {
            return NotJudged.because(Reason.NO_TONNES, "No tonne is known yet.", "尚无已知排放量。");
        }
        Place place = Place.of(Part.UNIT);
        return share(
                new Ground(text("tonnes measured or calculated", "实测或核算的排放量"), known, TONNES, place),
                new Ground(text("all tonnes known", "全部已知排放量"), all, TONNES, place));
    }

    private Finding crossCheck() {
        if (statement.crossChecks().isEmpty()) {
            return NotJudged.because(
                    Reason.NO_CROSS_CHECK, "No unit is both measured and calculated.", "没有同时实测和核算的单元。");
        }
        BigDecimal greatest = BigDecimal.ZERO;
        List<Ground> grounds = new ArrayList<>();
        for (var check : statement.crossChecks()) {
            if (check.differenceShare().isEmpty()) {
                return NotJudged.because(
                        Reason.INCOMPLETE,
                        "Nothing can be compared for " + check.name().en()
                                + ": no month is both measured and calculated.",
                        check.name().zh() + "没有可比较的月份：须同时有实测与核算结果。");
            }
            BigDecimal percent = check.differenceShare().get().multiply(HUNDRED);
            grounds.add(new Ground(
                    text(
                            check.name().en() + ", measured less calculated, of what is calculated",
                            check.name().zh() + "，实测减核算占核算值"),
                    percent,
                    "%",
                    Place.of(Part.CROSS_CHECK, check.unit())));
            greatest = greatest.max(percent.abs());
        }
        return new Judged(greatest, grounds);
    }

    private static Judged share(Ground part, Ground whole) {
        return new Judged(percent(part.value(), whole.value()), List.of(part, whole));
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }

    static LocalText text(String en, String zh) {
        return new LocalText(en, zh);
    }
}
