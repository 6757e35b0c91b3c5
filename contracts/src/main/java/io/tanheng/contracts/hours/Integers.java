/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** A list of whole numbers without an object for each. */
public final class Integers extends AbstractList<Integer> implements RandomAccess {

    private final int[] numbers;

    private Integers(int[] numbers) {
        this.numbers = numbers;
    }

    /** The first numbers of an array, copied. */
    public static Integers of(int[] numbers, int size) {
        return new Integers(Arrays.copyOf(numbers, size));
    }

    static Integers of(List<Integer> numbers) {
        return numbers instanceof Integers already
                ? already
                : new Integers(numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    public int at(int place) {
        return numbers[place];
    }

    @Override
    public Integer get(int place) {
        return numbers[place];
    }

    @Override
    public int size() {
        return numbers.length;
    }
}
