/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import io.tanheng.contracts.json.JsonText;
import io.tanheng.contracts.json.TextBuffer;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A column of decimals with the digits they were sent with, such as 12.40, without an object for each.
 *
 * <p>An hour of ten parameters every five seconds is 7,200 decimals, and hours are kept by the hundred until they are sealed: as
 * objects they are most of what a collector of garbage has to copy. Numbers of more than 18 digits are kept as they are.
 */
public final class Decimals extends AbstractList<BigDecimal> implements RandomAccess {

    private static final int MOST_DIGITS = 18;

    private long[] unscaled;
    private byte[] scales;
    private @Nullable BigDecimal @Nullable [] large;
    private int size;

    public Decimals(int capacity) {
        unscaled = new long[capacity];
        scales = new byte[capacity];
    }

    private Decimals(Decimals other, int capacity) {
        unscaled = Arrays.copyOf(other.unscaled, capacity);
        scales = Arrays.copyOf(other.scales, capacity);
        large = other.large == null ? null : Arrays.copyOf(other.large, capacity);
        size = other.size;
    }

    static Decimals of(List<BigDecimal> numbers) {
        if (numbers instanceof Decimals already) {
            return already;
        }
        Decimals decimals = new Decimals(numbers.size());
        numbers.forEach(number -> decimals.insert(decimals.size, number));
        return decimals;
    }

    /** An independent copy. */
    public Decimals copy() {
        return new Decimals(this, size);
    }

    /** Puts a number before the one at a place, or behind the last. */
    public void insert(int place, BigDecimal number) {
        if (size == unscaled.length) {
            grow();
        }
        int moved = size - place;
        if (moved > 0) {
            System.arraycopy(unscaled, place, unscaled, place + 1, moved);
            System.arraycopy(scales, place, scales, place + 1, moved);
            if (large != null) {
                System.arraycopy(large, place, large, place + 1, moved);
            }
        }
        size++;
        replace(place, number);
    }

    /** Puts a number in the place of another. */
    public void replace(int place, BigDecimal number) {
        boolean small = number.precision() <= MOST_DIGITS && number.scale() == (byte) number.scale();
        unscaled[place] = small ? unscaled(number) : 0;
        scales[place] = small ? (byte) number.scale() : 0;
        if (!small && large == null) {
            large = new BigDecimal[unscaled.length];
        }
        if (large != null) {
            large[place] = small ? null : number;
        }
    }

    /** Without the large integer that {@link BigDecimal#unscaledValue()} makes. */
    private static long unscaled(BigDecimal small) {
        return small.scaleByPowerOfTen(small.scale()).longValue();
    }

    private void grow() {
        int capacity = Math.max(16, size * 2);
        unscaled = Arrays.copyOf(unscaled, capacity);
        scales = Arrays.copyOf(scales, capacity);
        large = large == null ? null : Arrays.copyOf(large, capacity);
    }

    @Override
    public BigDecimal get(int place) {
        BigDecimal whole = large(place);
        return whole == null ? BigDecimal.valueOf(unscaled[place], scales[place]) : whole;
    }

    private @Nullable BigDecimal large(int place) {
        return large == null ? null : large[place];
    }

    @Override
    public int size() {
        return size;
    }

    void write(int place, TextBuffer text) {
        BigDecimal whole = large(place);
        if (whole == null) {
            text.append(unscaled[place], scales[place]);
        } else {
            text.append(whole.toString());
        }
    }

    void write(JsonText json) {
        for (int place = 0; place < size; place++) {
            BigDecimal whole = large(place);
            if (whole == null) {
                json.number(unscaled[place], scales[place]);
            } else {
                json.number(whole);
            }
        }
    }
}
