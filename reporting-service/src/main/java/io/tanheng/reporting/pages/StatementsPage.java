/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.pages.words.StatementText;
import io.tanheng.reporting.query.StatementSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements of a year: sites by organisation. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StatementsPage(Page page, String year, List<Tab> years, List<Organisation> organisations)
        implements TemplateInstance {

    /** A year to choose. */
    public record Tab(String word, String href, boolean current) {}

    /** The sites of an organisation. */
    public record Organisation(String name, List<Row> sites) {}

    /**
     * A site with its year.
     *
     * @param reasons how many reasons why the year is not complete; empty where there is none
     * @param months a bar for each month
     */
    public record Row(
            String key,
            String name,
            String href,
            Mark state,
            String reasons,
            List<Amount> year,
            List<Amount> toDate,
            String toDateName,
            Optional<String> toDateHref,
            RawString months,
            String monthsWords,
            List<Balance> positions) {}

    /** A total, or what is known of it. */
    public record Amount(StatementSummary.Total total, String purpose, String gas, String soFar) {}

    /** What a unit may emit less what it emitted. */
    public record Balance(String unit, StatementSummary.Position position, Mark mark) {}

    static StatementsPage of(List<StatementSummary> statements, int year, List<Integer> years, Page page) {
        Map<String, Map<String, List<StatementSummary>>> byOrganisation = new LinkedHashMap<>();
        statements.forEach(one -> byOrganisation
                .computeIfAbsent(one.site().organisation(), any -> new LinkedHashMap<>())
                .computeIfAbsent(one.site().site(), any -> new ArrayList<>())
                .add(one));
        return new StatementsPage(
                page,
                page.words().statements().periodYear(Integer.toString(year)),
                years.stream()
                        .map(one -> new Tab(
                                page.words().statements().periodYear(Integer.toString(one)),
                                "/statements?year=" + one,
                                one == year))
                        .toList(),
                byOrganisation.entrySet().stream()
                        .map(one -> new Organisation(
                                one.getKey(),
                                one.getValue().values().stream()
                                        .map(site -> new SiteYear(site, page).row())
                                        .toList()))
                        .toList());
    }

    /** The totals, one for each purpose. */
    static List<Amount> amounts(StatementSummary summary, Page page) {
        StatementText text = new StatementText(page.wording());
        return summary.totals().stream()
                .map(total -> new Amount(
                        total,
                        page.say().purpose(total.purpose()),
                        text.gas(total.gas()),
                        text.soFar(total.value(), total.soFar())))
                .toList();
    }
}
