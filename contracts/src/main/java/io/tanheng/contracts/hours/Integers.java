/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntUnaryOperator;

/** A list of whole numbers without an object for each. */
public final class Integers extends AbstractList<Integer> implements RandomAccess {

    private final int[] numbers;

    private Integers(int[] numbers) {
        this.numbers = numbers;
    }

    /** So many numbers, each told by its place. */
    public static Integers of(int size, IntUnaryOperator number) {
        int[] numbers = new int[size];
        Arrays.setAll(numbers, number);
        return new Integers(numbers);
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
