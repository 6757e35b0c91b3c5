/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.pages.words.Site;
import io.tanheng.reporting.query.Comparison;
import io.tanheng.reporting.query.DayView;
import io.tanheng.reporting.query.HourCounts;
import io.tanheng.reporting.query.HourRow;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A day of a source, hour by hour. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DayPage(
        Page page,
        DayView day,
        String offset,
        String monthHref,
        String monthName,
        String earlier,
        String later,
        String restsOn,
        String referenceName,
        String comparisonNote,
        int withoutData,
        String statesNote,
        List<Row> rows)
        implements TemplateInstance {

    /** How many hours of the day are in a state. */
    record Count(Mark mark, int count) {}

    /**
     * An hour of the day.
     *
     * @param href absent where no sealed hour is there
     * @param amiss whether a number should stand here and does not
     * @param gap why there is no number, in two or three words; empty where there is one
     */
    public record Row(
            HourRow row,
            String label,
            Optional<String> href,
            Optional<Mark> mark,
            boolean amiss,
            String gap,
            String sealed,
            String reason) {}

    static DayPage of(DayView view, Page page) {
        SourceRegistration registration = view.registration();
        SourceId id = registration.id();
        YearMonth month = YearMonth.from(view.date());
        Instant start = view.date().atStartOfDay(registration.zone()).toInstant();
        List<Count> states = states(view.total().hours(), page);
        Site site = page.words().site();
        return new DayPage(
                page,
                view,
                page.show().offset(start, registration.zone()),
                page.to().month(id, month),
                page.show().month(month),
                page.to().day(id, view.date().minusDays(1)),
                page.to().day(id, view.date().plusDays(1)),
                SourcePageMaker.restsOn(view.total(), page),
                registration.referenceLabel().map(page.show()::text).orElseGet(site::reference),
                view.total()
                        .comparison()
                        .map(comparison -> compared(comparison, page))
                        .orElseGet(site::noReferenceSent),
                states.stream().mapToInt(Count::count).sum(),
                states.isEmpty() ? site.allHoursGood() : words(states),
                view.hours().stream().map(row -> row(row, registration, page)).toList());
    }

    private static Row row(HourRow row, SourceRegistration registration, Page page) {
        return new Row(
                row,
                page.show().hour(row.hour(), registration.zone()),
                row.status().map(status -> page.to().hour(registration.id(), row.hour())),
                row.status().map(page.marks()::of),
                row.co2Mass().gap().filter(gap -> gap.code().due()).isPresent(),
                row.co2Mass()
                        .gap()
                        .map(gap -> page.say().gapOfHour(gap, row.status()))
                        .orElse(""),
                row.sealedAt()
                        .map(at -> page.show().minute(at, registration.zone()))
                        .orElse(""),
                row.reason().map(page.words().states()::versionReason).orElse(""));
    }

    private static List<Count> states(HourCounts hours, Page page) {
        return Stream.of(
                        new Count(page.marks().missing(), hours.missing()),
                        new Count(page.marks().of(HourStatus.INVALID), hours.invalid()),
                        new Count(page.marks().of(HourStatus.IN_CALIBRATION), hours.inCalibration()),
                        new Count(page.marks().of(HourStatus.STOPPED), hours.stopped()))
                .filter(count -> count.count() > 0)
                .toList();
    }

    private static String words(List<Count> states) {
        return String.join(
                " · ",
                states.stream()
                        .map(count -> count.count() + " " + count.mark().word())
                        .toList());
    }

    private static String compared(Comparison comparison, Page page) {
        return comparison
                .differencePercent()
                .map(difference -> page.words()
                        .site()
                        .differenceOverHours(page.show().signed(difference), Integer.toString(comparison.hours())))
                .orElse("");
    }
}
