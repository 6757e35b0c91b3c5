/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.contracts.readings.ReadingsMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was heard of a source most recently; a new one for every change.
 *
 * @param latest by parameter
 * @param heardUntil the end of the newest period or the newest sample
 * @param periodSeconds length of the newest period
 * @param condition of the newest readings
 * @param conditionSince absent while it is the first condition heard of: then it began before
 * @param flowingSince when readings came again after a silence or a stop; absent while none was heard of
 */
public record LiveSource(
        Map<String, LiveValue> latest,
        Instant heardUntil,
        Instant receivedAt,
        int periodSeconds,
        SourceCondition condition,
        Optional<Instant> conditionSince,
        Optional<Instant> flowingSince) {

    static LiveSource first(ReadingsMessage message, Moment newest) {
        return new LiveSource(
                merge(Map.of(), message),
                end(newest),
                message.receivedAt(),
                newest.periodSeconds(),
                condition(newest),
                Optional.empty(),
                Optional.empty());
    }

    LiveSource followedBy(ReadingsMessage message, Moment newest, Duration silentAfter) {
        Map<String, LiveValue> merged = merge(latest, message);
        if (!end(newest).isAfter(heardUntil)) {
            return new LiveSource(
                    merged, heardUntil, receivedAt, periodSeconds, condition, conditionSince, flowingSince);
        }
        SourceCondition next = condition(newest);
        boolean wasSilent = newest.at().isAfter(heardUntil.plus(patience(silentAfter)));
        boolean startsAgain = next == SourceCondition.RUNNING && (wasSilent || condition == SourceCondition.STOPPED);
        return new LiveSource(
                merged,
                end(newest),
                message.receivedAt(),
                newest.periodSeconds(),
                next,
                next == condition && !wasSilent ? conditionSince : Optional.of(newest.at()),
                startsAgain ? Optional.of(newest.at()) : flowingSince);
    }

    /** How long the source may say nothing: as set, or two of its periods where those are longer. */
    public Duration patience(Duration silentAfter) {
        Duration twoPeriods = Duration.ofSeconds(2L * periodSeconds);
        return twoPeriods.compareTo(silentAfter) > 0 ? twoPeriods : silentAfter;
    }

    private static SourceCondition condition(Moment moment) {
        return SourceCondition.of(
                moment.values().stream().map(ReadingValue::flag).toList());
    }

    private static Instant end(Moment moment) {
        return moment.at().plusSeconds(moment.periodSeconds());
    }

    private static Map<String, LiveValue> merge(Map<String, LiveValue> before, ReadingsMessage message) {
        Map<String, LiveValue> merged = new TreeMap<>(before);
        for (Moment moment : message.moments()) {
            for (ReadingValue value : moment.values()) {
                merged.compute(
                        value.parameter(),
                        (parameter, known) -> LatestOf.pick(Optional.ofNullable(known), value, moment, message));
            }
        }
        return merged;
    }
}
