/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.samples;

import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.telemetry.model.DataFlag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that came in for one hour: samples, the frames they rest on, and conflicts.
 *
 * <p>A value has the identity (parameter, statistic, period, second). The same value again changes nothing. Of two different
 * values the first in the log counts and the other is recorded; a value entered by hand replaces what stands there. Each frame
 * in which a person enters a value is an observation of its own, even where the value is the same.
 */
public final class HourSamples {

    private final Instant start;
    private final List<SampleColumn> columns;
    private final FrameList frames;
    private final ConflictList conflicts;
    /** Absent in the hours of the many sources that sign nothing. */
    private Optional<ManifestList> manifests;

    /** Frames of a device repeat their parameters in the same order, so the next column is mostly the next value's. */
    private int next;

    public HourSamples(Instant start) {
        this(start, new ArrayList<>(), new FrameList(), new ConflictList(List.of()), Optional.empty());
    }

    private HourSamples(
            Instant start,
            List<SampleColumn> columns,
            FrameList frames,
            ConflictList conflicts,
            Optional<ManifestList> manifests) {
        this.start = start;
        this.columns = columns;
        this.frames = frames;
        this.conflicts = conflicts;
        this.manifests = manifests;
    }

    /** The samples of a stored block. */
    public static HourSamples of(Instant start, HourBlock block, List<Conflict> conflicts) {
        FrameList frames = new FrameList();
        block.frames().forEach(frames::place);
        return new HourSamples(start, BlockForm.columns(block), frames, new ConflictList(conflicts), manifests(block));
    }

    private static Optional<ManifestList> manifests(HourBlock block) {
        return block.manifests().isEmpty()
                ? Optional.empty()
                : Optional.of(new ManifestList(block.manifests().stream()
                        .map(manifest -> KeptManifest.of(manifest, block.frames()))
                        .toList()));
    }

    /** An independent copy, so that what was handed over to be sealed never changes. */
    public HourSamples copy() {
        List<SampleColumn> copies = new ArrayList<>(columns.size());
        columns.forEach(column -> copies.add(column.copy()));
        return new HourSamples(start, copies, frames.copy(), conflicts.copy(), manifests.map(ManifestList::copy));
    }

    public Instant start() {
        return start;
    }

    /** Adds what the device signed of the hour. */
    public Change add(KeptManifest manifest) {
        if (manifests.isEmpty()) {
            manifests = Optional.of(new ManifestList(List.of()));
        }
        return manifests.get().add(manifest);
    }

    /** Whether adding the manifest would change nothing. */
    public boolean knows(KeptManifest manifest) {
        return manifests.isPresent() && manifests.get().knows(manifest);
    }

    /** Adds the values of a moment of this hour. */
    public Change add(Moment moment, HourBlock.Frame frame) {
        int offset = (int) (moment.at().getEpochSecond() - start.getEpochSecond());
        Change change = Change.KNOWN;
        for (ReadingValue value : moment.values()) {
            change = change.and(add(value, moment.periodSeconds(), offset, frame));
        }
        return change;
    }

    private Change add(ReadingValue value, int periodSeconds, int offset, HourBlock.Frame frame) {
        SampleColumn column = column(value, periodSeconds);
        int place = column.find(offset);
        if (place < 0) {
            int frameIndex = frames.place(frame);
            column.insert(-(place + 1), offset, value.value(), value.flag(), value.suspect(), frameIndex);
            return value.flag() == DataFlag.MANUAL ? Change.CORRECTED : Change.ADDED;
        }
        if (says(column, place, value, frame.digest())) {
            return Change.KNOWN;
        }
        return same(column, place, value)
                ? confirm(column, place, value, frame)
                : contradict(column, place, value, frame);
    }

    /** Whether adding the values would change nothing; reads only, so it is safe on an hour that was handed over. */
    public boolean knows(Moment moment, String frameDigest) {
        int offset = (int) (moment.at().getEpochSecond() - start.getEpochSecond());
        for (ReadingValue value : moment.values()) {
            if (!knows(value, moment.periodSeconds(), offset, frameDigest)) {
                return false;
            }
        }
        return true;
    }

    private boolean knows(ReadingValue value, int periodSeconds, int offset, String frameDigest) {
        for (SampleColumn column : columns) {
            if (column.holds(value.parameter(), value.statistic(), periodSeconds)) {
                int place = column.find(offset);
                return place >= 0
                        && (says(column, place, value, frameDigest)
                                || conflicts.knows(conflict(column, place, value, frameDigest)));
            }
        }
        return false;
    }

    /**
     * Whether what stands is this very observation. A device that repeats a value says nothing new; what a person enters does
     * even where it is the same, since it must be told apart from what that person entered before or after.
     */
    private boolean says(SampleColumn column, int place, ReadingValue value, String frameDigest) {
        return same(column, place, value)
                && (value.flag() != DataFlag.MANUAL
                        || frames.digest(column.frame(place)).equals(frameDigest));
    }

    private static boolean same(SampleColumn column, int place, ReadingValue value) {
        return column.flag(place) == value.flag() && column.value(place).compareTo(value.value()) == 0;
    }

    /** Entered by hand once more: remembered, or reading the log again could take it for younger than the next correction. */
    private Change confirm(SampleColumn column, int place, ReadingValue value, HourBlock.Frame frame) {
        if (!conflicts.add(conflict(column, place, value, frame.digest()))) {
            return Change.KNOWN;
        }
        frames.place(frame);
        return Change.CORRECTED;
    }

    private Change contradict(SampleColumn column, int place, ReadingValue value, HourBlock.Frame frame) {
        Conflict against = conflict(column, place, value, frame.digest());
        if (value.flag() != DataFlag.MANUAL) {
            if (!conflicts.add(against)) {
                return Change.KNOWN;
            }
            frames.place(frame);
            return Change.CONFLICT;
        }
        if (conflicts.knows(against)) {
            return Change.KNOWN;
        }
        Conflict replaced = replaced(column, place, value);
        conflicts.keptReplaced(replaced);
        conflicts.add(replaced);
        column.replace(place, value.value(), value.flag(), value.suspect(), frames.place(frame));
        return Change.CORRECTED;
    }

    private Conflict conflict(SampleColumn column, int place, ReadingValue other, String otherFrame) {
        return new Conflict(
                column.parameter,
                column.statistic,
                start.plusSeconds(column.offset(place)),
                column.periodSeconds,
                column.value(place),
                column.flag(place),
                other.value(),
                other.flag(),
                otherFrame);
    }

    private Conflict replaced(SampleColumn column, int place, ReadingValue by) {
        return new Conflict(
                column.parameter,
                column.statistic,
                start.plusSeconds(column.offset(place)),
                column.periodSeconds,
                by.value(),
                by.flag(),
                column.value(place),
                column.flag(place),
                frames.digest(column.frame(place)));
    }

    private SampleColumn column(ReadingValue value, int periodSeconds) {
        int size = columns.size();
        for (int tried = 0; tried < size; tried++) {
            if (next >= size) {
                next = 0;
            }
            SampleColumn column = columns.get(next++);
            if (column.holds(value.parameter(), value.statistic(), periodSeconds)) {
                return column;
            }
        }
        SampleColumn created = new SampleColumn(value.parameter(), value.statistic(), periodSeconds);
        columns.add(created);
        next = columns.size();
        return created;
    }

    /** The samples and frames in canonical order: the same whatever the order they came in. */
    public HourBlock block() {
        return BlockForm.block(columns, frames, manifests);
    }

    public List<Conflict> conflicts() {
        return conflicts.inOrder();
    }

    /** About how many bytes of memory this takes. */
    public int weight() {
        int samples = 0;
        for (SampleColumn column : columns) {
            samples += column.size();
        }
        return 1024
                + samples * SampleColumn.WEIGHT
                + frames.weight()
                + manifests.map(ManifestList::weight).orElse(0);
    }
}
