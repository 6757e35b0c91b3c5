/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import io.tanheng.contracts.source.SourceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The open hours of one source and how far its own time has come. */
final class SourceHours {

    private final SourceId source;
    private final TreeMap<Instant, OpenHour> open = new TreeMap<>();
    private Instant watermark = Instant.MIN;
    /** The last hour that was ever sealed; absent until the database was asked, {@link Instant#MIN} where there is none. */
    private Optional<Instant> lastSealed = Optional.empty();

    private String topic = "";

    SourceHours(SourceId source) {
        this.source = source;
    }

    SourceId source() {
        return source;
    }

    /** The same text as before where it is equal: every frame of a source names the topic it came by. */
    String share(String named) {
        if (!topic.equals(named)) {
            topic = named;
        }
        return topic;
    }

    Optional<OpenHour> find(Instant start) {
        return Optional.ofNullable(open.get(start));
    }

    void open(OpenHour hour) {
        open.put(hour.key().start(), hour);
    }

    /** Tells what the database says of the last hour sealed. */
    void meet(Instant last) {
        lastSealed = Optional.of(last);
    }

    boolean isMet() {
        return lastSealed.isPresent();
    }

    void sealing(Instant start) {
        if (lastSealed.isPresent() && start.isAfter(lastSealed.get())) {
            lastSealed = Optional.of(start);
        }
    }

    /** Whether nobody can have sealed the hour: only the owner of the partition seals, and he has not come that far. */
    boolean isAhead(Instant start) {
        return lastSealed.isPresent() && start.isAfter(lastSealed.get());
    }

    /** Whether the source's own time has passed the hour by the grace already. */
    boolean passed(Instant start, SealRules rules) {
        return watermark.isAfter(start.plusSeconds(3600).plus(rules.grace()));
    }

    void advance(Instant to) {
        if (to.isAfter(watermark)) {
            watermark = to;
        }
    }

    Instant watermark() {
        return watermark;
    }

    /** Removes and gives the hours that are due, oldest first. */
    List<OpenHour> takeDue(Tick now, SealRules rules, int most) {
        List<OpenHour> due = new ArrayList<>();
        for (OpenHour hour : open.values()) {
            if (due.size() < most && hour.due(watermark, now, rules)) {
                due.add(hour);
            }
        }
        due.forEach(hour -> open.remove(hour.key().start()));
        return due;
    }

    Collection<OpenHour> open() {
        return open.values();
    }

    Optional<OpenHour> newest() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.lastEntry().getValue());
    }
}
