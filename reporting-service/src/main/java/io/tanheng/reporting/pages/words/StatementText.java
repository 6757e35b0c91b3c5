/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.tanheng.contracts.statements.Problem;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.query.OriginShare;
import io.tanheng.reporting.query.StatementSummary;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Periods, states, shares and hours of statements in words. */
public final class StatementText {

    private final Wording wording;
    private final StatementWords words;

    public StatementText(Wording wording) {
        this.wording = wording;
        this.words = wording.words().statements();
    }

    public String period(StatementSummary summary) {
        return period(new StatementPeriod(summary.kind(), summary.from(), summary.until()));
    }

    public String period(StatementPeriod period) {
        YearMonth last = YearMonth.from(period.until());
        return switch (period.kind()) {
            case MONTH -> wording.show().month(last);
            case YEAR_TO_DATE -> words.periodToDate(wording.show().month(last));
            case YEAR -> words.periodYear(Integer.toString(period.from().getYear()));
        };
    }

    /** The same where the year stands beside it already. */
    public String shortPeriod(StatementSummary summary) {
        YearMonth last = YearMonth.from(summary.until());
        return switch (summary.kind()) {
            case MONTH -> wording.show().shortMonth(last);
            case YEAR_TO_DATE -> words.shortToDate(wording.show().shortMonth(last));
            case YEAR -> words.wholeYear();
        };
    }

    /** How many reasons there are why it is not complete; empty where there is none. */
    public String reasons(int problems) {
        if (problems == 0) {
            return "";
        }
        return problems == 1 ? words.oneReason() : words.reasons(wording.show().number(problems));
    }

    public String shares(List<OriginShare> shares) {
        return shares.stream()
                .map(share -> wording.say().origin(share.origin().name()) + " "
                        + wording.show().number(share.percent()) + " %")
                .collect(Collectors.joining(wording.show().comma()));
    }

    /** How many hours have a figure, of how many that passed. */
    public String hours(StackHours hours) {
        return words.hoursCovered(
                wording.show().number(hours.covered()), wording.show().number(hours.asked()));
    }

    /** How many hours have no figure, by reason; empty where each has one. */
    public String gaps(StackHours hours) {
        String gaps = hours.gaps().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(gap -> words.hoursOf(
                        wording.show().number(gap.getValue()), wording.say().gapReason(gap.getKey())))
                .collect(Collectors.joining(wording.show().comma()));
        if (hours.absent() == 0) {
            return gaps;
        }
        String absent = words.hoursAbsent(wording.show().number(hours.absent()));
        return gaps.isEmpty() ? absent : gaps + wording.show().comma() + absent;
    }

    /** What is known of a number that is not whole, such as {@code so far 12.000 t}; empty where it is whole. */
    public String soFar(Figure whole, Optional<Figure> soFar) {
        return soFar.filter(any -> whole.gap().isPresent())
                .flatMap(Figure::value)
                .map(value ->
                        words.soFar(wording.show().number(value), wording.show().unit(whole.unit())))
                .orElse("");
    }

    /** What is wrong, each sentence once. */
    public List<String> sentences(List<Problem> problems) {
        return problems.stream()
                .map(problem -> wording.say().text(problem.sentence()))
                .distinct()
                .toList();
    }

    /** What is measured less what is calculated, with its sign. */
    public Optional<String> difference(Optional<BigDecimal> percent) {
        return percent.map(value -> wording.show().signed(value) + " %");
    }

    /** A number with its unit, or a dash. */
    public String amount(Figure figure) {
        return figure.value()
                .map(value ->
                        wording.show().number(value) + " " + wording.show().unit(figure.unit()))
                .orElse("—");
    }

    public String gas(String gas) {
        return switch (gas) {
            case "CO2" -> "CO₂";
            case "CH4" -> "CH₄";
            case "N2O" -> "N₂O";
            case "CO2E" -> "CO₂e";
            default -> gas;
        };
    }
}
