/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.samples;

import io.tanheng.contracts.hours.Decimals;
import io.tanheng.contracts.hours.Integers;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;

/** The samples of one parameter, statistic and period within an hour, in order of time, one per second at most. */
final class SampleColumn {

    static final Comparator<SampleColumn> ORDER = Comparator.comparing((SampleColumn column) -> column.parameter)
            .thenComparing(column -> column.statistic)
            .thenComparingInt(column -> column.periodSeconds);

    /** Bytes of memory of a sample. */
    static final int WEIGHT = 32;

    final String parameter;
    final Statistic statistic;
    final int periodSeconds;

    // Columns and not objects: an hour of five-second samples of ten parameters is 7,200 of them.
    private int size;
    private int[] offsets;
    private Decimals values;
    private DataFlag[] flags;
    private boolean[] suspects;
    private int[] frames;

    SampleColumn(String parameter, Statistic statistic, int periodSeconds) {
        this.parameter = parameter;
        this.statistic = statistic;
        this.periodSeconds = periodSeconds;
        int capacity = periodSeconds == 0 ? 128 : 3600 / Math.min(3600, periodSeconds);
        offsets = new int[capacity];
        values = new Decimals(capacity);
        flags = new DataFlag[capacity];
        suspects = new boolean[capacity];
        frames = new int[capacity];
    }

    private SampleColumn(SampleColumn other) {
        parameter = other.parameter;
        statistic = other.statistic;
        periodSeconds = other.periodSeconds;
        size = other.size;
        offsets = other.offsets.clone();
        values = other.values.copy();
        flags = other.flags.clone();
        suspects = other.suspects.clone();
        frames = other.frames.clone();
    }

    SampleColumn copy() {
        return new SampleColumn(this);
    }

    boolean holds(String otherParameter, Statistic otherStatistic, int otherPeriodSeconds) {
        return statistic == otherStatistic && periodSeconds == otherPeriodSeconds && parameter.equals(otherParameter);
    }

    /** The place of the time, or where it would stand as {@code -(place + 1)}. */
    int find(int offset) {
        if (size == 0 || offsets[size - 1] < offset) {
            return -(size + 1);
        }
        return Arrays.binarySearch(offsets, 0, size, offset);
    }

    void insert(int place, int offset, BigDecimal value, DataFlag flag, boolean suspect, int frame) {
        if (size == offsets.length) {
            grow();
        }
        if (place < size) {
            makeRoom(place);
        }
        size++;
        offsets[place] = offset;
        values.insert(place, value);
        set(place, flag, suspect, frame);
    }

    void replace(int place, BigDecimal value, DataFlag flag, boolean suspect, int frame) {
        values.replace(place, value);
        set(place, flag, suspect, frame);
    }

    private void set(int place, DataFlag flag, boolean suspect, int frame) {
        flags[place] = flag;
        suspects[place] = suspect;
        frames[place] = frame;
    }

    private void makeRoom(int place) {
        int moved = size - place;
        System.arraycopy(offsets, place, offsets, place + 1, moved);
        System.arraycopy(flags, place, flags, place + 1, moved);
        System.arraycopy(suspects, place, suspects, place + 1, moved);
        System.arraycopy(frames, place, frames, place + 1, moved);
    }

    private void grow() {
        int capacity = Math.max(16, size * 2);
        offsets = Arrays.copyOf(offsets, capacity);
        flags = Arrays.copyOf(flags, capacity);
        suspects = Arrays.copyOf(suspects, capacity);
        frames = Arrays.copyOf(frames, capacity);
    }

    int size() {
        return size;
    }

    int offset(int place) {
        return offsets[place];
    }

    BigDecimal value(int place) {
        return values.get(place);
    }

    DataFlag flag(int place) {
        return flags[place];
    }

    boolean suspect(int place) {
        return suspects[place];
    }

    Integers offsets() {
        return Integers.of(offsets, size);
    }

    /** A copy: the column itself goes on growing while an hour is shown live. */
    Decimals values() {
        return values.copy();
    }

    int frame(int place) {
        return frames[place];
    }
}
