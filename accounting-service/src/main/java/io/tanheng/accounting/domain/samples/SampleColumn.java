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
    static final int WEIGHT = 17;

    // A sample in a word, from the highest bits: seconds from the start of the hour, so that words are in order of
    // time; whether it is suspect; the code of the flag; the place of the frame.
    private static final int OFFSET_SHIFT = 40;
    private static final int SUSPECT_SHIFT = 39;
    private static final int FLAG_SHIFT = 32;
    private static final int FLAG_MASK = 0x7f;

    final String parameter;
    final Statistic statistic;
    final int periodSeconds;

    // Words and not objects: an hour of five-second samples of ten parameters is 7,200 of them. And one array, since a
    // thousand sources take turns, and each array of an hour is far away when its turn comes.
    private int size;
    private long[] samples;
    private Decimals values;

    SampleColumn(String parameter, Statistic statistic, int periodSeconds) {
        this.parameter = parameter;
        this.statistic = statistic;
        this.periodSeconds = periodSeconds;
        int capacity = periodSeconds == 0 ? 128 : 3600 / Math.min(3600, periodSeconds);
        samples = new long[capacity];
        values = new Decimals(capacity);
    }

    private SampleColumn(SampleColumn other) {
        parameter = other.parameter;
        statistic = other.statistic;
        periodSeconds = other.periodSeconds;
        size = other.size;
        samples = other.samples.clone();
        values = other.values.copy();
    }

    SampleColumn copy() {
        return new SampleColumn(this);
    }

    boolean holds(String otherParameter, Statistic otherStatistic, int otherPeriodSeconds) {
        return statistic == otherStatistic && periodSeconds == otherPeriodSeconds && parameter.equals(otherParameter);
    }

    /** The place of the time, or where it would stand as {@code -(place + 1)}. */
    int find(int offset) {
        if (size == 0 || offset(size - 1) < offset) {
            return -(size + 1);
        }
        int found = Arrays.binarySearch(samples, 0, size, (long) offset << OFFSET_SHIFT);
        int place = found < 0 ? -(found + 1) : found;
        return offset(place) == offset ? place : -(place + 1);
    }

    void insert(int place, int offset, BigDecimal value, DataFlag flag, boolean suspect, int frame) {
        if (size == samples.length) {
            samples = Arrays.copyOf(samples, Math.max(16, size * 2));
        }
        if (place < size) {
            System.arraycopy(samples, place, samples, place + 1, size - place);
        }
        size++;
        values.insert(place, value);
        samples[place] = word(offset, flag, suspect, frame);
    }

    void replace(int place, BigDecimal value, DataFlag flag, boolean suspect, int frame) {
        values.replace(place, value);
        samples[place] = word(offset(place), flag, suspect, frame);
    }

    private static long word(int offset, DataFlag flag, boolean suspect, int frame) {
        return (long) offset << OFFSET_SHIFT
                | (suspect ? 1L : 0L) << SUSPECT_SHIFT
                | (long) flag.code() << FLAG_SHIFT
                | frame;
    }

    int size() {
        return size;
    }

    int offset(int place) {
        return (int) (samples[place] >> OFFSET_SHIFT);
    }

    BigDecimal value(int place) {
        return values.get(place);
    }

    DataFlag flag(int place) {
        return DataFlag.ofCode(flagCode(place));
    }

    char flagCode(int place) {
        return (char) (samples[place] >> FLAG_SHIFT & FLAG_MASK);
    }

    boolean suspect(int place) {
        return (samples[place] >> SUSPECT_SHIFT & 1) == 1;
    }

    int frame(int place) {
        return (int) samples[place];
    }

    Integers offsets() {
        return Integers.of(size, this::offset);
    }

    /** A copy: the column itself goes on growing while an hour is shown live. */
    Decimals values() {
        return values.copy();
    }
}
