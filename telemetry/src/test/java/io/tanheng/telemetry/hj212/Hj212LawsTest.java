/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import static io.tanheng.telemetry.hj212.Hj212Examples.HOUR;
import static io.tanheng.telemetry.hj212.Hj212Examples.REAL_TIME;
import static io.tanheng.telemetry.hj212.Hj212Examples.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.Reading;
import io.tanheng.telemetry.model.Statistic;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every frame, not only for the examples; each random run prints its seed on failure. */
class Hj212LawsTest {

    private static final long SEED = 20260101;
    private static final Instant AT = Instant.parse("2026-03-01T04:17:00Z");

    @Test
    void whatIsWrittenIsReadAgainSplitOrNot() {
        Random random = new Random(SEED);
        for (int run = 0; run < 500; run++) {
            Hj212Message message = randomMessage(random);
            List<Reading> read = new ArrayList<>();
            for (byte[] frame : message.frames(AT.plusSeconds(3), SHANGHAI)) {
                Decoded decoded = Hj212Parser.parse(frame, SHANGHAI);
                assertThat(decoded).as("seed %s run %s", SEED, run).isInstanceOf(Decoded.Frame.class);
                read.addAll(((Decoded.Frame) decoded).readings());
            }
            assertThat(read).as("seed %s run %s", SEED, run).containsExactlyElementsOf(message.readings());
        }
    }

    @Test
    void everyChangeOfOneByteIsRefused() {
        byte[] frame = Hj212Writer.frame(HOUR);
        for (int at = 0; at < frame.length; at++) {
            for (int change = 1; change < 256; change++) {
                byte[] damaged = frame.clone();
                damaged[at] ^= (byte) change;
                if (sameChecksumInOtherCase(frame, damaged, at)) {
                    continue;
                }
                assertThat(Hj212Parser.parse(damaged, SHANGHAI))
                        .as("byte %s changed to %s", at, damaged[at])
                        .isInstanceOf(Decoded.Refused.class);
            }
        }
    }

    /** The standard leaves the case of the four digits open, so a changed case is no damage. */
    private static boolean sameChecksumInOtherCase(byte[] frame, byte[] damaged, int at) {
        boolean inChecksum = at >= frame.length - 6 && at < frame.length - 2;
        return inChecksum && Hex.read(frame, frame.length - 6) == Hex.read(damaged, frame.length - 6);
    }

    @Test
    void mutatedPayloadsNeverThrowAndNoByteIsLost() {
        Random random = new Random(SEED);
        byte[] first = Hj212Writer.frame(REAL_TIME);
        byte[] second = Hj212Writer.frame(HOUR);
        for (int run = 0; run < 20_000; run++) {
            byte[] payload = mutated(random, random.nextBoolean() ? concat(first, second) : second);
            ByteArrayOutputStream pieces = new ByteArrayOutputStream();
            for (ByteRange range : Hj212Frames.split(payload)) {
                assertThat(range.to()).isGreaterThan(range.from());
                pieces.writeBytes(range.in(payload));
                assertThat(Hj212Parser.parse(range.in(payload), SHANGHAI)).isNotNull();
            }
            assertThat(withoutLineEnds(pieces.toByteArray()))
                    .as("seed %s run %s", SEED, run)
                    .isEqualTo(withoutLineEnds(payload));
        }
    }

    private static Hj212Message randomMessage(Random random) {
        Hj212Command command = anyOf(Hj212Command.values(), random);
        int period = switch (command) {
            case REAL_TIME -> 0;
            case MINUTE -> 60;
            case HOUR -> 3600;
            case DAY -> 86_400;
        };
        List<Reading> readings = new ArrayList<>();
        int parameters = 1 + random.nextInt(60);
        for (int parameter = 0; parameter < parameters; parameter++) {
            DataFlag flag = anyOf(DataFlag.values(), random);
            for (Statistic statistic : statistics(command, random)) {
                BigDecimal value = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(6));
                String code = String.format("a%05d", parameter);
                readings.add(new Reading(code, statistic, AT, period, value, Optional.empty(), flag));
            }
        }
        return new Hj212Message("31", "123456", "010000A8900016F000169DC0", command, AT, readings);
    }

    private static <T> T anyOf(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static List<Statistic> statistics(Hj212Command command, Random random) {
        if (command == Hj212Command.REAL_TIME) {
            return List.of(Statistic.SAMPLE);
        }
        return random.nextBoolean()
                ? List.of(Statistic.AVERAGE)
                : List.of(Statistic.MINIMUM, Statistic.AVERAGE, Statistic.MAXIMUM, Statistic.TOTAL);
    }

    private static byte[] mutated(Random random, byte[] original) {
        byte[] bytes = original.clone();
        for (int mutation = random.nextInt(4); mutation >= 0; mutation--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
                default -> bytes = concat(java.util.Arrays.copyOf(bytes, at), original);
            }
        }
        return bytes;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] withoutLineEnds(byte[] bytes) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        for (byte each : bytes) {
            if (each != '\r' && each != '\n') {
                rest.write(each);
            }
        }
        return rest.toByteArray();
    }
}
