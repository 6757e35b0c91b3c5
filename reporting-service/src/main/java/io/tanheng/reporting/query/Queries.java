/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.SourceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Everything pages, files and the API show, asked in one place so that all three show the same. */
@ApplicationScoped
public class Queries {

    /** The first screen: every registered source, by organisation, site and source. */
    public Overview overview() {
        throw new UnsupportedOperationException();
    }

    public Optional<SourceView> source(SourceId id) {
        throw new UnsupportedOperationException();
    }

    /** The month that is running now in the zone of the site. */
    public Optional<YearMonth> currentMonth(SourceId id) {
        throw new UnsupportedOperationException();
    }

    public Optional<MonthView> month(SourceId id, YearMonth month) {
        throw new UnsupportedOperationException();
    }

    public Optional<DayView> day(SourceId id, LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** Hours from the one that holds {@code from} to before {@code to}. */
    public Optional<HoursView> hours(SourceId id, Instant from, Instant to) {
        throw new UnsupportedOperationException();
    }

    /** The last full hours, oldest first. */
    public Optional<HoursView> lastHours(SourceId id, int count) {
        throw new UnsupportedOperationException();
    }

    /** An hour in its current version, or in the one asked for. */
    public Optional<HourView> hour(SourceId id, Instant hour, Optional<Integer> version) {
        throw new UnsupportedOperationException();
    }

    /** All readings of a parameter at a time: one for each statistic and period the device sent. */
    public List<ReadingView> readings(
            SourceId id, Instant hour, Optional<Integer> version, String parameter, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** A frame the hour rests on. */
    public Optional<FrameView> frame(SourceId id, Instant hour, Optional<Integer> version, String digest) {
        throw new UnsupportedOperationException();
    }

    public QuarantinePage quarantine(QuarantineFilter filter) {
        throw new UnsupportedOperationException();
    }

    public Optional<QuarantineEntry> quarantineEntry(String id) {
        throw new UnsupportedOperationException();
    }

    public List<ParameterView> parameters() {
        throw new UnsupportedOperationException();
    }

    public Optional<ParameterView> parameter(String id) {
        throw new UnsupportedOperationException();
    }

    public List<RuleView> rules() {
        throw new UnsupportedOperationException();
    }

    public Optional<RuleView> rule(String id) {
        throw new UnsupportedOperationException();
    }

    /** Parameters that are received and used by no rule, with why. */
    public List<UnusedChannel> unused(SourceId id) {
        throw new UnsupportedOperationException();
    }
}
