/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import io.tanheng.contracts.readings.SignatureGrade;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/**
 * All samples of an hour in columns, and the frames they came in: the evidence.
 *
 * @param series one per parameter, statistic and period, in that order
 * @param frames the frames at least one sample or conflict rests on, by time received and digest
 * @param manifests what the device signed of them, by time received and digest
 */
public record HourBlock(List<Series> series, List<Frame> frames, List<Manifest> manifests) {

    /** An hour of which nothing is signed. */
    public HourBlock(List<Series> series, List<Frame> frames) {
        this(series, frames, List.of());
    }

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

    /**
     * A list of frames a device signed, as received.
     *
     * @param digest SHA-256 of its bytes, lower-case hexadecimal
     * @param keyId the registered key it was verified by
     * @param registrationVersion the registration that has the key
     * @param partition Kafka partition of the readings topic it was read from
     * @param offset Kafka offset there
     * @param frames places of the block's frames it lists, rising
     * @param elsewhere digests it lists of frames that brought nothing to this hour, in its order
     */
    public record Manifest(
            String digest,
            String keyId,
            SignatureGrade grade,
            long registrationVersion,
            Instant receivedAt,
            String mqttTopic,
            int partition,
            long offset,
            List<Integer> frames,
            List<String> elsewhere,
            byte[] original) {

        public Manifest {
            frames = List.copyOf(frames);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** Places of the frames that a manifest of at least this grade lists. */
    public BitSet covered(SignatureGrade least) {
        BitSet covered = new BitSet(frames.size());
        for (Manifest manifest : manifests) {
            if (manifest.grade().atLeast(least)) {
                manifest.frames().forEach(covered::set);
            }
        }
        return covered;
    }

    /**
     * The samples with another use of {@code suspects}: 1 where no manifest of at least this grade lists the frame. Making minutes of
     * them tells which minutes rest on such a sample.
     */
    public HourBlock withUncoveredAsSuspect(SignatureGrade least) {
        BitSet covered = covered(least);
        List<Series> marked = series.stream()
                .map(one -> new Series(
                        one.parameter(),
                        one.statistic(),
                        one.periodSeconds(),
                        one.offsets(),
                        one.values(),
                        one.flags(),
                        uncovered(one.frames(), covered),
                        one.frames()))
                .toList();
        return new HourBlock(marked, frames, manifests);
    }

    private static String uncovered(List<Integer> frames, BitSet covered) {
        StringBuilder digits = new StringBuilder(frames.size());
        frames.forEach(frame -> digits.append(covered.get(frame) ? '0' : '1'));
        return digits.toString();
    }
}
