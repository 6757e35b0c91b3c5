/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.statements.StatementPeriod.Kind;
import io.tanheng.reporting.pages.chart.Bars;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.pages.words.StatementText;
import io.tanheng.reporting.pages.words.StatementWords;
import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.query.StatementSummary;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All statements of a site in a year, in one row. */
final class SiteYear {

    private static final int MONTHS = 12;

    /** No sign of a number. */
    private static final int UNKNOWN = 2;

    private final List<StatementSummary> statements;
    private final Page page;
    private final StatementText text;

    /**
     * For a row.
     *
     * @param statements at least one
     */
    SiteYear(List<StatementSummary> statements, Page page) {
        this.statements = statements;
        this.page = page;
        this.text = new StatementText(page.wording());
    }

    StatementsPage.Row row() {
        StatementSummary first = statements.get(0);
        Optional<StatementSummary> whole = of(Kind.YEAR);
        Optional<StatementSummary> toDate = of(Kind.YEAR_TO_DATE);
        StatementSummary main = whole.or(() -> toDate).orElse(first);
        return new StatementsPage.Row(
                first.site().key(),
                page.say().text(main.siteName()),
                page.to().statement(main.site(), main.period()),
                page.marks().of(main.state()),
                text.reasons(main.problems()),
                whole.map(one -> StatementsPage.amounts(one, page)).orElse(List.of()),
                toDate.map(one -> StatementsPage.amounts(one, page)).orElse(List.of()),
                toDate.map(text::shortPeriod).orElse(""),
                toDate.map(one -> page.to().statement(one.site(), one.period())),
                Bars.months(months(first.from().getYear())),
                monthsWords(),
                main.positions().stream()
                        .map(position -> new StatementsPage.Balance(
                                page.say().text(position.name()), position, balance(position, page)))
                        .toList());
    }

    /** The longest of its kind. */
    private Optional<StatementSummary> of(Kind kind) {
        return statements.stream().filter(one -> one.kind() == kind).max(Comparator.comparing(StatementSummary::until));
    }

    private List<Optional<Figure>> months(int year) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> month(YearMonth.of(year, month)))
                .toList();
    }

    private Optional<Figure> month(YearMonth month) {
        return statements.stream()
                .filter(StatementPageMaker::monthly)
                .filter(one -> YearMonth.from(one.from()).equals(month))
                .findFirst()
                .flatMap(StatementSummary::mainTotal)
                .map(StatementSummary.Total::value);
    }

    private String monthsWords() {
        return statements.stream()
                .filter(StatementPageMaker::monthly)
                .map(one -> text.shortPeriod(one) + " "
                        + one.mainTotal()
                                .map(total -> text.amount(total.value()))
                                .orElse("—"))
                .collect(Collectors.joining(page.show().semicolon()));
    }

    /** Whether the allowance suffices. */
    static Mark balance(StatementSummary.Position position, Page page) {
        StatementWords words = page.words().statements();
        return switch (position.position().value().map(BigDecimal::signum).orElse(UNKNOWN)) {
            case -1 -> new Mark("bad", "bad", words.shortfall());
            case 0 -> new Mark("still", "still", words.even());
            case 1 -> new Mark("good", "check", words.surplus());
            default -> new Mark("warn", "gap", words.positionOpen());
        };
    }
}
