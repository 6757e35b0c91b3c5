/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.query.ChannelNow;
import io.tanheng.reporting.query.LatestValue;
import io.tanheng.reporting.query.OverviewSource;
import io.tanheng.reporting.query.ProvisionalHour;
import io.tanheng.reporting.query.RegistrationChange;
import io.tanheng.reporting.query.UnusedChannel;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Sources, one row each, and what belongs to a source. */
final class SourceTables {

    private SourceTables() {}

    static Table overview(Collection<OverviewSource> sources, Labels labels) {
        return new TableOf<OverviewSource>(labels, Sheet.SOURCES)
                .column(Heading.ORGANISATION, registered(one -> one.id().organisation()))
                .column(Heading.SITE, registered(one -> one.id().site()))
                .column(Heading.SOURCE, registered(one -> one.id().source()))
                .column(Heading.NAME, registered(one -> labels.text(one.name())))
                .column(Heading.SECTOR, registered(SourceRegistration::sector))
                .column(Heading.REGION, registered(SourceRegistration::region))
                .column(Heading.ZONE, registered(one -> one.zone().getId()))
                .column(Heading.METHOD, registered(one -> one.methodId().orElse("")))
                .column(
                        Heading.STATE,
                        one -> Cell.text(labels.states().sourceState(one.state().state())))
                .column(Heading.SINCE, one -> labels.local(one.state().since()))
                .column(Heading.LAST_READING, one -> labels.local(one.lastReadingAt()))
                .column(
                        Heading.WORST_PROBLEM,
                        one -> Cell.text(one.worst().map(worst -> labels.say().problem(worst, one.registration()))))
                .column(
                        Heading.CO2_HOUR,
                        "t",
                        one -> one.thisHour()
                                .map(ProvisionalHour::co2Mass)
                                .map(labels::figure)
                                .orElseGet(Cell.Empty::new))
                .column(Heading.CO2_DAY, "t", one -> labels.figure(one.day().co2Mass()))
                .column(Heading.CO2_MONTH, "t", one -> labels.figure(one.month().co2Mass()))
                .column(Heading.CO2_YEAR, "t", one -> labels.figure(one.year().co2Mass()))
                .column(
                        Heading.AVAILABILITY,
                        "%",
                        one -> Cell.number(one.quarter().hours().availabilityPercent()))
                .column(
                        Heading.MISSING_HOURS,
                        "h",
                        one -> Cell.number(one.quarter().hours().missing()))
                .column(
                        Heading.SUSPECT_SHARE,
                        "%",
                        one -> Cell.number(one.quarter().suspectPercent()))
                .column(Heading.QUARANTINE_OPEN, one -> Cell.number(one.quarantineOpen()))
                .rows(sources);
    }

    private static Function<OverviewSource, Cell> registered(Function<SourceRegistration, String> text) {
        return one -> Cell.text(text.apply(one.registration()));
    }

    static Table channels(Collection<ChannelNow> channels, Labels labels) {
        return new TableOf<ChannelNow>(labels, Sheet.CHANNELS_NOW)
                .column(Heading.PARAMETER, one -> Cell.text(one.channel().parameter()))
                .column(Heading.NAME, one -> Cell.text(labels.text(one.channel().name())))
                .column(
                        Heading.MEASURAND,
                        one -> Cell.text(one.channel().measurand().name()))
                .column(Heading.UNIT, one -> Cell.text(labels.unit(one.channel().unit())))
                .column(
                        Heading.PLAUSIBLE_LOW,
                        one -> new Cell.Amount(one.channel().plausibleLow()))
                .column(
                        Heading.PLAUSIBLE_HIGH,
                        one -> new Cell.Amount(one.channel().plausibleHigh()))
                .column(Heading.VALUE, one -> Cell.number(one.latest().map(LatestValue::value)))
                .column(
                        Heading.FLAG,
                        one -> Cell.text(
                                one.latest().map(latest -> labels.states().dataFlag(latest.flag()))))
                .column(
                        Heading.SUSPECT,
                        one -> labels.yes(one.latest().map(LatestValue::suspect).orElse(false)))
                .column(Heading.TIME, one -> labels.local(one.latest().map(LatestValue::at)))
                .rows(channels);
    }

    static Table registrations(Collection<RegistrationChange> changes, Labels labels) {
        return new TableOf<RegistrationChange>(labels, Sheet.REGISTRATIONS)
                .column(Heading.VERSION, one -> Cell.number(one.registration().version()))
                .column(
                        Heading.CHANGED_AT,
                        one -> labels.local(Optional.of(one.registration().changedAt())))
                .column(Heading.CHANGED_BY, one -> Cell.text(one.registration().changedBy()))
                .column(Heading.METHOD, one -> Cell.text(one.registration().methodId()))
                .column(Heading.ZONE, one -> Cell.text(one.registration().zone().getId()))
                .column(
                        Heading.PARAMETER,
                        one -> Cell.number(one.registration().channels().size()))
                .rows(changes);
    }

    static Table unused(Collection<UnusedChannel> channels, Labels labels) {
        return new TableOf<UnusedChannel>(labels, Sheet.UNUSED)
                .column(Heading.PARAMETER, one -> Cell.text(one.parameter()))
                .column(Heading.NAME, one -> Cell.text(labels.text(one.name())))
                .column(Heading.MEASURAND, one -> Cell.text(one.measurand().name()))
                .column(Heading.UNIT, one -> Cell.text(labels.unit(one.unit())))
                .column(Heading.REASON, one -> Cell.text(labels.states().unused(one.reason())))
                .rows(channels);
    }
}
