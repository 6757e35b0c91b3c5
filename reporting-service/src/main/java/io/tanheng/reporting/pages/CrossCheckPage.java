/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.pages.chart.Bars;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.StatementText;
import io.tanheng.reporting.query.CrossCheckReport;
import io.tanheng.reporting.query.CrossCheckView;
import io.tanheng.reporting.query.StackView;
import io.tanheng.reporting.query.StatementSummary;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What is measured beside what is calculated. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CrossCheckPage(
        Page page,
        CrossCheckReport report,
        String site,
        String period,
        String statementHref,
        List<Check> checks,
        List<Stack> stacks)
        implements TemplateInstance {

    /** Both methods of a unit. */
    public record Check(
            CrossCheckView view,
            String name,
            Optional<String> percent,
            String biggest,
            String hours,
            RawString bar,
            String gaps,
            MonthChart months,
            List<String> explanation) {}

    /** A stack, month by month; each month leads to its hours. */
    public record Stack(StackView view, String name, String href, List<Month> months) {}

    /** One month of a stack. */
    public record Month(StackView.Month view, String name, String href, String hours, String gaps) {}

    static CrossCheckPage of(CrossCheckReport report, String suffix, Page page) {
        StatementSummary summary = report.summary();
        StatementText text = new StatementText(page.wording());
        return new CrossCheckPage(
                page,
                report,
                page.say().text(summary.siteName()),
                text.period(summary),
                page.to().statement(summary.site(), summary.period()) + suffix,
                report.checks().stream().map(check -> check(check, text, page)).toList(),
                report.stacks().stream().map(stack -> stack(stack, text, page)).toList());
    }

    private static Check check(CrossCheckView check, StatementText text, Page page) {
        return new Check(
                check,
                page.say().text(check.name()),
                text.difference(check.differencePercent()),
                check.biggest().map(page.show()::month).orElse("—"),
                text.hours(check.hours()),
                Bars.hours(check.hours()),
                text.gaps(check.hours()),
                MonthChart.of(check, page, month -> href(check, month, page)),
                check.explanation().stream().map(page.say()::text).toList());
    }

    /** The hours of the month; of several stacks each has its own in the table below. */
    private static Optional<String> href(CrossCheckView check, YearMonth month, Page page) {
        List<SourceId> stacks = check.stacks();
        return stacks.size() == 1 ? Optional.of(page.to().month(stacks.get(0), month)) : Optional.empty();
    }

    private static Stack stack(StackView stack, StatementText text, Page page) {
        return new Stack(
                stack,
                page.say().text(stack.name()),
                page.to().source(stack.source()),
                stack.months().stream()
                        .map(month -> new Month(
                                month,
                                page.show().month(month.month()),
                                page.to().month(stack.source(), month.month()),
                                text.hours(month.hours()),
                                text.gaps(month.hours())))
                        .toList());
    }
}
