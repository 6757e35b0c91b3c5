/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.statements.Problem;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StatementPeriod.Kind;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.StatementWords;
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
final class StatementText {

    private final Page page;
    private final StatementWords words;

    StatementText(Page page) {
        this.page = page;
        this.words = page.words().statements();
    }

    String period(StatementSummary summary) {
        YearMonth last = YearMonth.from(summary.until());
        return switch (summary.kind()) {
            case MONTH -> page.show().month(last);
            case YEAR_TO_DATE -> words.periodToDate(page.show().month(last));
            case YEAR -> words.periodYear(Integer.toString(summary.from().getYear()));
        };
    }

    /** The same where the year stands beside it already. */
    String shortPeriod(StatementSummary summary) {
        YearMonth last = YearMonth.from(summary.until());
        return switch (summary.kind()) {
            case MONTH -> page.show().shortMonth(last);
            case YEAR_TO_DATE -> words.shortToDate(page.show().shortMonth(last));
            case YEAR -> words.wholeYear();
        };
    }

    /** How many reasons there are why it is not complete; empty where there is none. */
    String reasons(int problems) {
        if (problems == 0) {
            return "";
        }
        return problems == 1 ? words.oneReason() : words.reasons(page.show().number(problems));
    }

    String shares(List<OriginShare> shares) {
        return shares.stream()
                .map(share -> page.say().origin(share.origin().name()) + " "
                        + page.show().number(share.percent()) + " %")
                .collect(Collectors.joining(page.show().comma()));
    }

    /** How many hours have a figure, of how many that passed. */
    String hours(StackHours hours) {
        return words.hoursCovered(
                page.show().number(hours.covered()), page.show().number(hours.asked()));
    }

    /** How many hours have no figure, by reason; empty where each has one. */
    String gaps(StackHours hours) {
        String gaps = hours.gaps().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(gap -> words.hoursOf(
                        page.show().number(gap.getValue()), page.say().gapReason(gap.getKey())))
                .collect(Collectors.joining(page.show().comma()));
        if (hours.absent() == 0) {
            return gaps;
        }
        String absent = words.hoursAbsent(page.show().number(hours.absent()));
        return gaps.isEmpty() ? absent : gaps + page.show().comma() + absent;
    }

    /** What is known of a number that is not whole, such as {@code so far 12.000 t}; empty where it is whole. */
    String soFar(Figure whole, Optional<Figure> soFar) {
        return soFar.filter(any -> whole.gap().isPresent())
                .flatMap(Figure::value)
                .map(value -> words.soFar(page.show().number(value), page.show().unit(whole.unit())))
                .orElse("");
    }

    /** The totals, one for each purpose. */
    List<StatementsPage.Amount> amounts(StatementSummary summary) {
        return summary.totals().stream()
                .map(total -> new StatementsPage.Amount(
                        total,
                        MethodText.purpose(total.purpose(), page),
                        gas(total.gas()),
                        soFar(total.value(), total.soFar())))
                .toList();
    }

    /** What is wrong, each sentence once. */
    List<String> sentences(List<Problem> problems) {
        return problems.stream()
                .map(problem -> page.say().text(problem.sentence()))
                .distinct()
                .toList();
    }

    /** What is measured less what is calculated, with its sign. */
    Optional<String> difference(Optional<BigDecimal> percent) {
        return percent.map(value -> page.show().signed(value) + " %");
    }

    /** A number with its unit, or a dash. */
    String amount(Figure figure) {
        return figure.value()
                .map(value -> page.show().number(value) + " " + page.show().unit(figure.unit()))
                .orElse("—");
    }

    String gas(String gas) {
        return switch (gas) {
            case "CO2" -> "CO₂";
            case "CH4" -> "CH₄";
            case "N2O" -> "N₂O";
            case "CO2E" -> "CO₂e";
            default -> gas;
        };
    }

    static boolean monthly(StatementSummary summary) {
        return summary.kind() == Kind.MONTH;
    }
}
