/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.hours.LiveHour;
import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.source.SourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is known right now, in memory; it is filled from the topics and never part of a total. */
public final class LiveState {

    private final Duration silentAfter;
    private final Map<SourceId, LiveSource> sources = new ConcurrentHashMap<>();
    private final Map<SourceId, LiveHour> hours = new ConcurrentHashMap<>();

    public LiveState(Duration silentAfter) {
        this.silentAfter = silentAfter;
    }

    public void heard(ReadingsMessage message) {
        Optional<Moment> newest = message.moments().stream()
                .filter(moment -> !moment.values().isEmpty())
                .max(Comparator.comparing((Moment moment) -> moment.at().plusSeconds(moment.periodSeconds())));
        newest.ifPresent(moment -> sources.merge(
                message.source(),
                LiveSource.first(message, moment),
                (before, first) -> before.followedBy(message, moment, silentAfter)));
    }

    /** Notes a provisional hour; one computed earlier, or of an hour before, changes nothing. */
    public void heard(LiveHour hour) {
        hours.merge(hour.source(), hour, LiveState::newer);
    }

    private static LiveHour newer(LiveHour known, LiveHour next) {
        Comparator<LiveHour> order = Comparator.comparing(LiveHour::hour).thenComparing(LiveHour::computedAt);
        return order.compare(next, known) >= 0 ? next : known;
    }

    /** All something was heard of. */
    public Set<SourceId> sources() {
        return Set.copyOf(sources.keySet());
    }

    public Optional<LiveSource> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** The hour that holds the given time, as far as it has come. */
    public Optional<LiveHour> hour(SourceId id, Instant hourStart) {
        return Optional.ofNullable(hours.get(id)).filter(hour -> hour.hour().equals(hourStart));
    }

    /** The newest provisional hour, whichever it is. */
    public Optional<LiveHour> newestHour(SourceId id) {
        return Optional.ofNullable(hours.get(id));
    }

    public Duration silentAfter() {
        return silentAfter;
    }
}
