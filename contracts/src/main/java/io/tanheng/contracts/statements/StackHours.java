/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many hours of a period have a figure.
 *
 * @param asked hours of the period that have passed
 * @param covered hours with a figure, those in which the installation stood still among them
 * @param stopped hours in which the installation stood still
 * @param gaps hours that came but have no figure, by the reason's code
 * @param absent hours of which nothing came
 */
public record StackHours(int asked, int covered, int stopped, Map<String, Integer> gaps, int absent) {

    public static final StackHours NONE = new StackHours(0, 0, 0, Map.of(), 0);

    public StackHours {
        // in order of their names, so that the same hours are the same text and the same digest everywhere
        gaps = Collections.unmodifiableSortedMap(new TreeMap<>(gaps));
    }

    /** Both together, of two months or two stacks. */
    public StackHours plus(StackHours other) {
        Map<String, Integer> all = new HashMap<>(gaps);
        other.gaps.forEach((reason, hours) -> all.merge(reason, hours, Integer::sum));
        return new StackHours(
                asked + other.asked, covered + other.covered, stopped + other.stopped, all, absent + other.absent);
    }

    /** Those that came, out of so many that have passed: the others are absent. */
    public StackHours outOf(int passed) {
        int came = covered + gaps.values().stream().mapToInt(Integer::intValue).sum();
        return new StackHours(passed, covered, stopped, gaps, passed - came);
    }
}
