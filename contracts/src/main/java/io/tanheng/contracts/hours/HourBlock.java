/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * All samples of an hour in columns, and the frames they came in: the evidence.
 *
 * @param series one per parameter, statistic and period, in that order
 * @param frames the frames at least one sample or conflict rests on, by time received and digest
 */
public record HourBlock(List<Series> series, List<Frame> frames) {

    /**
     * Samples of one parameter; the lists have the same length and are in order of time.
     *
     * @param offsets seconds from the start of the hour
     * @param values decimals with the digits sent
     * @param flags one letter per sample, see {@code DataFlag}
     * @param suspects one digit per sample, 1 where outside the plausible range
     * @param frames index into the block's frames
     */
    public record Series(
            String parameter,
            Statistic statistic,
            int periodSeconds,
            List<Integer> offsets,
            List<BigDecimal> values,
            String flags,
            String suspects,
            List<Integer> frames) {

        /** Numbers are kept without an object for each. */
        public Series {
            offsets = Integers.of(offsets);
            values = Decimals.of(values);
            frames = Integers.of(frames);
        }
    }

    /**
     * A device frame as received.
     *
     * @param digest SHA-256 of the original bytes, lower-case hexadecimal
     * @param registrationVersion the registration it was checked against: its channels give the units of the samples
     * @param partition Kafka partition of the readings topic it was read from
     * @param offset Kafka offset there
     */
    public record Frame(
            String digest,
            long registrationVersion,
            Instant receivedAt,
            String mqttTopic,
            int partition,
            long offset,
            byte[] original) {}
}
