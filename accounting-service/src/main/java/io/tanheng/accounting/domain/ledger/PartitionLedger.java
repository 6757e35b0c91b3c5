/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import io.tanheng.accounting.domain.samples.Change;
import io.tanheng.accounting.domain.samples.HourSamples;
import io.tanheng.accounting.domain.samples.KeptManifest;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.source.SourceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The hours of the sources of one partition, from the first reading to the moment they are sealed.
 *
 * <p>The content of an hour is a fold over the log: it depends on nothing but the records and their order in the partition.
 * When it is sealed decides how many versions there are, never what the last one holds. So a replay from the low-water offset
 * finds every value known that a sealed version holds, and rebuilds every value none holds.
 *
 * <p>Not safe for use by several threads, except that hours handed over in a {@link SealBatch} are never changed again.
 */
public final class PartitionLedger {

    private final int partition;
    private final SealRules rules;
    private final Function<SourceId, SiteHours> siteHours;
    private final SealedHours sealed;
    private final Map<SourceId, SourceHours> sources = new HashMap<>();
    private final LedgerCounts counts = new LedgerCounts();
    private long lowWater;
    private long next;

    /**
     * A ledger that starts reading at an offset.
     *
     * @param siteHours the hours each source's site counts by
     * @param memory bytes of sealed hours to remember
     */
    public PartitionLedger(
            int partition, long start, SealRules rules, Function<SourceId, SiteHours> siteHours, long memory) {
        this.partition = partition;
        this.rules = rules;
        this.siteHours = siteHours;
        this.sealed = new SealedHours(memory);
        this.lowWater = start;
        this.next = start;
    }

    /** Sources of the records of which it must be found out which of their hours was sealed last, see {@link #meet}. */
    public Set<SourceId> strangers(Collection<LogRecord> records) {
        Set<SourceId> strangers = new HashSet<>();
        for (LogRecord logRecord : records) {
            SourceHours hours = sources.get(logRecord.message().source());
            if (hours == null || !hours.isMet()) {
                strangers.add(logRecord.message().source());
            }
        }
        return strangers;
    }

    /**
     * Tells which hour of a source was sealed last; hours behind it need not be looked up as long as the partition is ours.
     *
     * @param lastSealed empty where none was
     */
    public void meet(SourceId source, Optional<Instant> lastSealed) {
        hoursOf(source).meet(lastSealed.orElse(Instant.MIN));
    }

    private SourceHours hoursOf(SourceId source) {
        SourceHours hours = sources.get(source);
        if (hours == null) {
            hours = new SourceHours(source);
            sources.put(source, hours);
        }
        return hours;
    }

    /** The hours the records touch that must be looked up in the database before the records are added. */
    public Set<HourKey> unknownHours(Collection<LogRecord> records) {
        Set<HourKey> unknown = new HashSet<>();
        for (LogRecord logRecord : records) {
            SourceId source = logRecord.message().source();
            SiteHours hours = siteHours.apply(source);
            Instant last = Instant.MIN;
            for (Moment moment : logRecord.message().moments()) {
                Instant start = hours.startOf(moment.at());
                if (!start.equals(last)) {
                    last = start;
                    addUnknown(source, start, unknown);
                }
            }
            if (logRecord.message().manifest().isPresent()) {
                hours.of(logRecord.message().manifest().get()).forEach(start -> addUnknown(source, start, unknown));
            }
        }
        return unknown;
    }

    private void addUnknown(SourceId source, Instant start, Set<HourKey> unknown) {
        SourceHours hours = sources.get(source);
        if (hours != null && (hours.find(start).isPresent() || hours.isAhead(start))) {
            return;
        }
        HourKey key = new HourKey(source, start);
        if (!sealed.knows(key)) {
            unknown.add(key);
        }
    }

    /** Tells the ledger an hour that was sealed before. */
    public void recall(HourKey key, SealedHour hour) {
        sealed.remember(key, hour);
    }

    /** Adds the next record of the log; its hours must be known, see {@link #unknownHours}. */
    public void add(LogRecord logRecord, Tick now) {
        SourceId source = logRecord.message().source();
        SourceHours hours = hoursOf(source);
        SiteHours site = siteHours.apply(source);
        HourBlock.Frame frame = logRecord.frame(hours.share(logRecord.message().mqttTopic()));
        for (Moment moment : logRecord.message().moments()) {
            Instant start = site.startOf(moment.at());
            counts.count(add(hours, start, moment, frame, now), moment.values().size());
            hours.advance(moment.at().plusSeconds(moment.periodSeconds()));
        }
        if (logRecord.message().manifest().isPresent()) {
            add(hours, logRecord, site.of(logRecord.message().manifest().get()), now);
        }
        skip(logRecord.offset());
    }

    /** A manifest joins every hour it is about, and moves no time: what it lists has been sent, not what comes next. */
    private void add(SourceHours hours, LogRecord logRecord, List<Instant> starts, Tick now) {
        KeptManifest manifest =
                logRecord.manifest(hours.share(logRecord.message().mqttTopic())).orElseThrow();
        starts.forEach(start -> add(hours, start, manifest, logRecord.offset(), now));
    }

    private void add(SourceHours hours, Instant start, KeptManifest manifest, long offset, Tick now) {
        Optional<OpenHour> open = hours.find(start);
        if (open.isPresent()) {
            open.get().add(manifest, now.nanos());
            return;
        }
        HourKey key = new HourKey(hours.source(), start);
        Optional<SealedHour> before = sealed.find(key);
        if (before.isEmpty() || !before.get().samples().knows(manifest)) {
            open(hours, key, before, offset, now).add(manifest, now.nanos());
        }
    }

    private OpenHour open(SourceHours hours, HourKey key, Optional<SealedHour> before, long offset, Tick now) {
        boolean late = before.isPresent() || hours.passed(key.start(), rules);
        HourSamples samples =
                before.map(sealedHour -> sealedHour.samples().copy()).orElseGet(() -> new HourSamples(key.start()));
        int version = before.map(SealedHour::version).orElse(0);
        OpenHour opened = new OpenHour(key, samples, version, late, offset, now.nanos());
        hours.open(opened);
        return opened;
    }

    /** Passes a record that holds nothing for any hour. */
    public void skip(long offset) {
        next = offset + 1;
    }

    private Change add(SourceHours hours, Instant start, Moment moment, HourBlock.Frame frame, Tick now) {
        Optional<OpenHour> open = hours.find(start);
        if (open.isPresent()) {
            return open.get().add(moment, frame, now.nanos());
        }
        HourKey key = new HourKey(hours.source(), start);
        Optional<SealedHour> before = sealed.find(key);
        if (before.isPresent() && before.get().samples().knows(moment, frame.digest())) {
            return Change.KNOWN;
        }
        return open(hours, key, before, frame.offset(), now).add(moment, frame, now.nanos());
    }

    /** Takes out hours that are due; the ledger then holds them as sealed. Empty where none is. */
    public Optional<SealBatch> takeDue(Tick now, int most) {
        List<OpenHour> due = new ArrayList<>();
        for (SourceHours hours : sources.values()) {
            if (due.size() < most) {
                due.addAll(hours.takeDue(now, rules, most - due.size()));
            }
        }
        return due.isEmpty() ? Optional.empty() : Optional.of(batch(due));
    }

    /** A batch without hours, that only moves the low-water offset; empty where it stands right. */
    public Optional<SealBatch> advance() {
        return lowWaterNow() == lowWater ? Optional.empty() : Optional.of(batch(List.of()));
    }

    private SealBatch batch(List<OpenHour> hours) {
        for (OpenHour hour : hours) {
            sealed.sealing(hour.key(), new SealedHour(hour.samples(), hour.nextVersion()));
            hoursOf(hour.key().source()).sealing(hour.key().start());
        }
        long from = lowWater;
        lowWater = lowWaterNow();
        return new SealBatch(partition, hours, from, lowWater);
    }

    private long lowWaterNow() {
        long low = next;
        for (SourceHours hours : sources.values()) {
            for (OpenHour hour : hours.open()) {
                low = Math.min(low, hour.restsOn());
            }
        }
        return low;
    }

    /** The batch is in the database. */
    public void stored(SealBatch batch) {
        batch.hours().forEach(hour -> sealed.stored(hour.key(), new SealedHour(hour.samples(), hour.nextVersion())));
    }

    /** Lets go of remembered hours above the limit; call it when a batch of records is done. */
    public void trim() {
        sealed.trim();
    }

    public int partition() {
        return partition;
    }

    /** The offset of the next record to read. */
    public long next() {
        return next;
    }

    /** Where reading would have to start again once all batches taken so far are stored. */
    public long lowWater() {
        return lowWater;
    }

    public LedgerCounts counts() {
        return counts;
    }

    /** The open hours, a view for the thread that owns the ledger. */
    public List<OpenHour> openHours() {
        return sources.values().stream().flatMap(hours -> hours.open().stream()).toList();
    }

    /** The newest open hour of each source. */
    public List<OpenHour> newestHours() {
        return sources.values().stream()
                .flatMap(hours -> hours.newest().stream())
                .toList();
    }
}
