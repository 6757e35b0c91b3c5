/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Hold;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.QuarantineFilter;
import io.tanheng.reporting.query.QuarantinePage;
import io.tanheng.reporting.query.QuarantineRow;
import io.tanheng.reporting.query.QuarantineState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What could not be used, newest first. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record QuarantineListPage(
        Page page,
        List<Option> states,
        List<Option> reasons,
        String countWords,
        List<Row> rows,
        Optional<String> newer,
        Optional<String> older,
        String pageWords)
        implements TemplateInstance {

    /** One entry in the list. */
    public record Row(QuarantineRow row, String href, Mark mark, String reason, String detail) {}

    static QuarantineListPage of(QuarantinePage list, Page page) {
        QuarantineFilter filter = list.filter();
        Hold words = page.words().hold();
        int from = filter.page() * filter.size();
        return new QuarantineListPage(
                page,
                states(filter, page),
                reasons(filter, page),
                words.count(
                        page.show().number(list.total()),
                        page.show().number(list.counts().open())),
                list.rows().stream().map(row -> row(row, page)).toList(),
                Optional.of(href(filter, filter.page() - 1)).filter(href -> filter.page() > 0),
                Optional.of(href(filter, filter.page() + 1)).filter(href -> list.hasNext()),
                words.page(
                        page.show().number(from + 1L),
                        page.show().number((long) from + list.rows().size()),
                        page.show().number(list.total())));
    }

    private static Row row(QuarantineRow row, Page page) {
        return new Row(
                row,
                page.to().quarantined(row.id()),
                page.marks().of(row.state()),
                page.words().states().reason(row.reason()),
                page.language().line(row.detail()));
    }

    private static List<Option> states(QuarantineFilter filter, Page page) {
        return Arrays.stream(QuarantineState.values())
                .map(state -> new Option(
                        state.name(),
                        page.words().states().quarantineState(state),
                        filter.state().filter(state::equals).isPresent()))
                .toList();
    }

    private static List<Option> reasons(QuarantineFilter filter, Page page) {
        return Arrays.stream(QuarantineReason.values())
                .map(reason -> new Option(
                        reason.name(),
                        page.words().states().reason(reason),
                        filter.reason().filter(reason::equals).isPresent()))
                .toList();
    }

    private static String href(QuarantineFilter filter, int number) {
        return "/quarantine?page=" + number
                + filter.state().map(state -> "&state=" + state).orElse("")
                + filter.reason().map(reason -> "&reason=" + reason).orElse("");
    }
}
