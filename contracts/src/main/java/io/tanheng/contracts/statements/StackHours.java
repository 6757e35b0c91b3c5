/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import java.util.Map;

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

    public StackHours {
        gaps = Map.copyOf(gaps);
    }
}
