/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.telemetry.model.Statistic;
import java.util.Optional;

/** Chooses the value that speaks for a parameter. */
final class LatestOf {

    private LatestOf() {}

    /**
     * The newer of the two; minima, maxima and totals never speak for a parameter, for beside an average they would look like
     * another reading.
     */
    static LiveValue pick(Optional<LiveValue> known, ReadingValue value, Moment moment, ReadingsMessage message) {
        LiveValue next = new LiveValue(value, moment.at(), moment.periodSeconds(), message.receivedAt(), moment.at());
        if (known.isEmpty()) {
            return next;
        }
        LiveValue before = known.get();
        boolean speaks = speaks(value.statistic());
        if (speaks && !speaks(before.reading().statistic())) {
            return next;
        }
        boolean newer = !moment.at()
                .plusSeconds(moment.periodSeconds())
                .isBefore(before.at().plusSeconds(before.periodSeconds()));
        return newer && speaks
                ? before.followedBy(value, moment.at(), moment.periodSeconds(), message.receivedAt())
                : before;
    }

    private static boolean speaks(Statistic statistic) {
        return switch (statistic) {
            case SAMPLE, AVERAGE -> true;
            case MINIMUM, MAXIMUM, TOTAL -> false;
        };
    }
}
