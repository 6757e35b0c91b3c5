/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import io.tanheng.contracts.readings.Moment;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.readings.SignatureGrade;
import io.tanheng.contracts.readings.SignedManifest;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes logs of readings from a seed: minutes of several sources, with repeated, late and contradicting frames. */
public final class Logs {

    public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    public static final SourceId STACK = new SourceId("huadong-power", "unit-1", "stack");
    private static final int FEW = 6;
    static final List<String> PARAMETERS = List.of("a01011", "a01012", "a19001", "a05001");

    private Logs() {}

    /** A frame with the minute record of every parameter. */
    public static ReadingsMessage minute(SourceId source, Instant at, DataFlag flag, int seed) {
        return minute(source, at, flag, seed, 0);
    }

    /** The same values in the bytes of another packet. */
    static ReadingsMessage minute(SourceId source, Instant at, DataFlag flag, int seed, int packet) {
        List<ReadingValue> values = new ArrayList<>();
        for (String parameter : PARAMETERS) {
            values.add(new ReadingValue(parameter, Statistic.AVERAGE, value(parameter, at, seed), flag, false));
        }
        return message(source, List.of(new Moment(at, 60, values)), at + " " + flag + " " + seed + " " + packet);
    }

    private static BigDecimal value(String parameter, Instant at, int seed) {
        int hash = (parameter + at + seed).hashCode();
        return BigDecimal.valueOf(Math.floorMod(hash, 100_000), Math.floorMod(hash, 4));
    }

    public static ReadingsMessage message(SourceId source, List<Moment> moments, String original) {
        return new ReadingsMessage(
                source,
                1,
                moments.get(0).at().plusSeconds(61),
                "tanheng/v1/" + source.key() + "/hj212",
                digest(source.key() + original),
                moments);
    }

    public static LogRecord at(long offset, ReadingsMessage message) {
        return new LogRecord(0, offset, message, message.originalDigest().getBytes(StandardCharsets.UTF_8));
    }

    public static List<LogRecord> log(List<ReadingsMessage> messages) {
        List<LogRecord> log = new ArrayList<>();
        for (ReadingsMessage message : messages) {
            log.add(at(log.size(), message));
        }
        return log;
    }

    /** Minutes of some sources in order of time, each once. */
    public static List<ReadingsMessage> orderly(int sources, int minutes) {
        List<ReadingsMessage> messages = new ArrayList<>();
        for (int minute = 0; minute < minutes; minute++) {
            for (int source = 0; source < sources; source++) {
                messages.add(minute(source(source), START.plusSeconds(60L * minute), DataFlag.NORMAL, 0));
            }
        }
        return messages;
    }

    /**
     * The same with repeated frames, late frames, manifests, second values and corrections by hand at places the seed names; half of them
     * at a few moments, so that all that can come together does.
     */
    public static List<ReadingsMessage> disorderly(Random random, int sources, int minutes) {
        List<ReadingsMessage> messages = orderly(sources, minutes);
        int troubles = messages.size() / 5;
        for (int trouble = 0; trouble < troubles; trouble++) {
            ReadingsMessage one = frame(messages, random.nextInt(random.nextBoolean() ? FEW : messages.size()));
            int place = random.nextInt(messages.size());
            Instant at = one.moments().get(0).at();
            switch (random.nextInt(6)) {
                case 0 -> messages.add(place, one);
                case 1 -> Collections.swap(messages, place, random.nextInt(messages.size()));
                case 2 ->
                    messages.add(
                            place, minute(one.source(), at, DataFlag.NORMAL, random.nextInt(3), random.nextInt(3)));
                case 3, 4 -> messages.add(place, manifest(one, random));
                default ->
                    messages.add(
                            place, minute(one.source(), at, DataFlag.MANUAL, random.nextInt(3), random.nextInt(3)));
            }
        }
        return messages;
    }

    private static ReadingsMessage frame(List<ReadingsMessage> messages, int from) {
        return messages.subList(from, messages.size()).stream()
                .filter(message -> message.manifest().isEmpty())
                .findFirst()
                .orElseGet(() -> messages.get(0));
    }

    /** A manifest that lists a frame and one that came in another packet, or nowhere; it may reach into the next hour. */
    private static ReadingsMessage manifest(ReadingsMessage of, Random random) {
        Instant at = of.moments().get(0).at();
        ReadingsMessage other = minute(of.source(), at, DataFlag.NORMAL, random.nextInt(3), random.nextInt(3));
        return manifest(
                of.source(),
                at,
                at.plusSeconds(60L + 60L * random.nextInt(59)),
                random.nextBoolean() ? SignatureGrade.SIGNED : SignatureGrade.SIGNED_AND_STAMPED,
                of.originalDigest().equals(other.originalDigest())
                        ? List.of(of.originalDigest())
                        : List.of(of.originalDigest(), other.originalDigest()));
    }

    /** A manifest as ingest tells of it; its bytes are the same whatever time stamp was found in them. */
    static ReadingsMessage manifest(
            SourceId source, Instant from, Instant until, SignatureGrade grade, List<String> digests) {
        return new ReadingsMessage(
                source,
                1,
                until,
                "tanheng/v1/" + source.key() + "/manifest",
                digest(source.key() + from + until + digests),
                List.of(),
                Optional.of(new SignedManifest("logger-1", grade, 1, from, until, digests)));
    }

    static SourceId source(int number) {
        return new SourceId("huadong-power", "unit-" + number, "stack");
    }

    static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
