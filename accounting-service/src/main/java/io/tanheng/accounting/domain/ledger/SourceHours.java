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

    SourceHours(SourceId source) {
        this.source = source;
    }

    SourceId source() {
        return source;
    }

    Optional<OpenHour> find(Instant start) {
        return Optional.ofNullable(open.get(start));
    }

    void open(OpenHour hour) {
        open.put(hour.key().start(), hour);
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
