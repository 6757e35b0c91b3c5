/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import io.tanheng.telemetry.model.Statistic;
import java.util.Map;
import java.util.Optional;

/**
 * The ending of a value's name, such as {@code Avg} in {@code a21026-Avg}.
 *
 * @param referenced converted to a reference oxygen content (the {@code Zs} endings); such a value limits a concentration and
 *     never enters a mass, so it is kept as a parameter of its own, {@code a21026-Zs}
 */
record Suffix(Statistic statistic, boolean referenced) {

    static final String REFERENCED = "Zs";

    private static final Map<String, Statistic> STATISTICS = Map.of(
            "Rtd", Statistic.SAMPLE,
            "Avg", Statistic.AVERAGE,
            "Min", Statistic.MINIMUM,
            "Max", Statistic.MAXIMUM,
            "Cou", Statistic.TOTAL);

    static Optional<Suffix> of(String ending) {
        boolean referenced = ending.startsWith(REFERENCED);
        String plain = referenced ? ending.substring(REFERENCED.length()) : ending;
        return Optional.ofNullable(STATISTICS.get(plain)).map(statistic -> new Suffix(statistic, referenced));
    }

    static String endingOf(Statistic statistic) {
        return switch (statistic) {
            case SAMPLE -> "Rtd";
            case AVERAGE -> "Avg";
            case MINIMUM -> "Min";
            case MAXIMUM -> "Max";
            case TOTAL -> "Cou";
        };
    }
}
