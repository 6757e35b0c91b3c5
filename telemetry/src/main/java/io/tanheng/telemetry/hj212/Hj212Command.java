/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import io.tanheng.telemetry.model.Statistic;
import java.util.Arrays;
import java.util.Optional;

/** The commands that carry measurements; {@code DataTime} is the moment of a sample or the start of a period. */
public enum Hj212Command {
    REAL_TIME("2011"),
    MINUTE("2051"),
    HOUR("2061"),
    DAY("2031");

    private final String number;

    Hj212Command(String number) {
        this.number = number;
    }

    /** The CN field. */
    public String number() {
        return number;
    }

    /** The statistic of a value whose name does not say it. */
    Statistic usualStatistic() {
        return switch (this) {
            case REAL_TIME -> Statistic.SAMPLE;
            case MINUTE, HOUR, DAY -> Statistic.AVERAGE;
        };
    }

    static Optional<Hj212Command> of(String number) {
        return Arrays.stream(values())
                .filter(command -> command.number.equals(number))
                .findFirst();
    }
}
