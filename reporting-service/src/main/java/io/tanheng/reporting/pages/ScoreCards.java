/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.engagement.Engagement;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.EngagementWords;
import io.tanheng.reporting.query.ShownDigits;
import io.tanheng.reporting.score.Criterion;
import io.tanheng.reporting.score.Finding;
import io.tanheng.reporting.score.ScoreSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Puts score sheets into words. */
final class ScoreCards {

    private static final String PERCENT = "%";
    private static final int POINT_DECIMALS = 2;

    private final Page page;
    private final EngagementWords words;
    private final Engagement engagement;

    ScoreCards(Page page, Engagement engagement) {
        this.page = page;
        this.words = page.words().engagement();
        this.engagement = engagement;
    }

    ScoreCard of(ScoreSheet sheet) {
        long open = sheet.rows().stream().filter(row -> row.points().isEmpty()).count();
        return new ScoreCard(
                sheet.scheme().id(),
                page.say().text(sheet.scheme().title()),
                page.say().text(sheet.scheme().source()),
                page.show().date(sheet.scheme().validFrom()),
                page.say().text(sheet.scheme().total()),
                sheet.total()
                        .map(this::points)
                        .orElseGet(() -> words.scoreBetween(points(sheet.least()), points(sheet.most()))),
                sheet.band().map(band -> page.say().text(band.name())).orElse(""),
                open == 0 ? "" : words.scoreOpen(page.show().number(open)),
                sheet.rows().stream().map(this::row).toList());
    }

    private ScoreCard.Row row(ScoreSheet.Row row) {
        return new ScoreCard.Row(
                page.say().text(row.criterion().title()),
                page.say().text(row.criterion().measure().words()),
                row.judged().map(judged -> percent(judged.percent())).orElse("—"),
                row.notJudged().map(open -> page.say().text(open.sentence())).orElse(""),
                row.points().map(this::points).orElse("—"),
                page.show().number(row.criterion().weight()),
                steps(row.criterion()),
                row.judged().map(Finding.Judged::grounds).orElse(List.of()).stream()
                        .map(this::ground)
                        .toList());
    }

    private String steps(Criterion criterion) {
        String sign = criterion.measure().higherIsBetter() ? "≥" : "≤";
        String steps = criterion.steps().stream()
                .map(step -> sign + " " + page.show().number(step.threshold()) + " %: "
                        + page.show().number(step.points()))
                .collect(Collectors.joining(page.show().semicolon()));
        return steps
                + page.show().semicolon()
                + words.scoreOtherwise(page.show().number(criterion.otherwise()));
    }

    private ScoreCard.Ground ground(Finding.Ground ground) {
        String unit = page.show().unit(ground.unit());
        String number = ground.unit().equals(PERCENT)
                ? page.show().signed(ShownDigits.of(ground.value(), PERCENT))
                : page.show().number(ShownDigits.ofTerm(ground.value(), ground.unit()));
        return new ScoreCard.Ground(
                page.say().text(ground.name()) + ": " + (number + " " + unit).strip(), href(ground.place()));
    }

    private String href(Finding.Place place) {
        String statement = page.to().of(engagement.claim().subject());
        String version = "?version=" + engagement.version();
        return switch (place.part()) {
            case STACKS -> statement + version + "#stacks";
            case UNIT ->
                statement
                        + version
                        + place.planUnit().map(unit -> "#unit-" + unit).orElse("");
            case CROSS_CHECK -> statement + "/cross-check" + version;
            case PERIOD_BEFORE -> "/statements?year=" + yearBefore();
        };
    }

    private int yearBefore() {
        return Integer.parseInt(engagement.claim().subject().period().substring(0, 4)) - 1;
    }

    private String percent(BigDecimal exact) {
        return page.show().number(ShownDigits.of(exact, PERCENT)) + " %";
    }

    private String points(BigDecimal points) {
        BigDecimal plain = points.stripTrailingZeros();
        return page.show()
                .number(plain.setScale(Math.min(POINT_DECIMALS, Math.max(0, plain.scale())), RoundingMode.HALF_UP));
    }
}
