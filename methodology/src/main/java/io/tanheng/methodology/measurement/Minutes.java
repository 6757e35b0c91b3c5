/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A set of the sixty minutes of an hour.
 *
 * @param bits bit {@code n} is set when minute {@code n}, counted from 0, belongs to it
 */
public record Minutes(long bits) {

    private static final int HOUR = 60;
    private static final int QUARTER = 15;

    public static final Minutes NONE = new Minutes(0);
    public static final Minutes ALL = where(minute -> true);

    public Minutes {
        if (bits < 0 || bits >= 1L << HOUR) {
            throw new IllegalArgumentException("An hour has sixty minutes, found the bits " + Long.toHexString(bits));
        }
    }

    /** The minutes for which a predicate holds. */
    public static Minutes where(IntPredicate belongs) {
        return new Minutes(IntStream.range(0, HOUR)
                .filter(belongs)
                .mapToLong(minute -> 1L << minute)
                .sum());
    }

    public boolean contains(int minute) {
        return (bits >> minute & 1) == 1;
    }

    public int count() {
        return Long.bitCount(bits);
    }

    public Minutes and(Minutes other) {
        return new Minutes(bits & other.bits);
    }

    /** How many of them lie in a quarter of the hour, counted from 0 to 3. */
    public int inQuarter(int quarter) {
        return and(where(minute -> minute / QUARTER == quarter)).count();
    }
}
