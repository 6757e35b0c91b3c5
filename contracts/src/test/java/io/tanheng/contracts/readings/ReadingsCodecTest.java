/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.json.IsoInstant;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsCodecTest {

    private static final long SEED = 42;

    @Test
    void theJsonIsThatOfTheContractToTheByteAndIsReadBack() {
        Random random = new Random(SEED);
        for (int run = 0; run < 500; run++) {
            ReadingsMessage message = message(random);
            byte[] json = ReadingsCodec.encode(message);
            assertThat(new String(json, StandardCharsets.UTF_8))
                    .as("seed %s run %s", SEED, run)
                    .isEqualTo(new String(ContractJson.write(message), StandardCharsets.UTF_8));
            assertThat(ReadingsCodec.decode(json)).isEqualTo(message);
            assertThat(ContractJson.read(json, ReadingsMessage.class)).isEqualTo(message);
        }
    }

    @Test
    void digitsStayAndUnknownFieldsArePassedOver() {
        String json = "{\"later\":{\"a\":[1]},\"source\":{\"organisation\":\"o\",\"site\":\"s\",\"source\":\"u\"},"
                + "\"registrationVersion\":3,\"receivedAt\":\"2026-01-01T00:00:00.123Z\",\"mqttTopic\":\"t\","
                + "\"originalDigest\":\"d\",\"moments\":[{\"at\":\"2026-01-01T00:00:00Z\",\"periodSeconds\":60,\"values\":["
                + "{\"parameter\":\"a21002\",\"statistic\":\"AVERAGE\",\"value\":54.40,\"flag\":\"NORMAL\",\"more\":1}]}]}";
        ReadingsMessage message = ReadingsCodec.decode(json.getBytes(StandardCharsets.UTF_8));
        ReadingValue value = message.moments().get(0).values().get(0);
        assertThat(value.value()).isEqualTo(new BigDecimal("54.40"));
        assertThat(value.suspect()).isFalse();
        assertThat(message.receivedAt()).isEqualTo("2026-01-01T00:00:00.123Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"moments\":3}", "{\"receivedAt\":\"yesterday\"}", "{\"source\":null}"})
    void whatIsNoMessageIsAnErrorAndNotHalfAMessage(String json) {
        assertThatThrownBy(() -> ReadingsCodec.decode(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void instantsAreWrittenAndReadAsTheJdkDoes() {
        Random random = new Random(SEED);
        for (int run = 0; run < 10_000; run++) {
            long second = random.nextLong(-80_000_000_000L, 300_000_000_000L);
            Instant instant = Instant.ofEpochSecond(second, run % 3 == 0 ? random.nextInt(1_000_000_000) : 0);
            assertThat(IsoInstant.format(instant)).isEqualTo(instant.toString());
            assertThat(IsoInstant.parse(instant.toString())).isEqualTo(instant);
        }
    }

    private static ReadingsMessage message(Random random) {
        List<Moment> moments = new ArrayList<>();
        for (int moment = random.nextInt(4); moment >= 0; moment--) {
            List<ReadingValue> values = new ArrayList<>();
            for (int value = random.nextInt(12); value >= 0; value--) {
                values.add(new ReadingValue(
                        "a" + random.nextInt(100_000),
                        anyOf(Statistic.values(), random),
                        BigDecimal.valueOf(random.nextLong(), random.nextInt(12)),
                        anyOf(DataFlag.values(), random),
                        random.nextBoolean()));
            }
            moments.add(new Moment(instant(random), random.nextInt(3601), values));
        }
        return new ReadingsMessage(
                new SourceId("north-power", "harbour", "unit-" + random.nextInt(9)),
                random.nextInt(5),
                instant(random),
                "tanheng/v1/\"快\"",
                "ab12",
                moments);
    }

    private static <T> T anyOf(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static Instant instant(Random random) {
        return Instant.ofEpochSecond(random.nextInt(), random.nextBoolean() ? 0 : random.nextInt(1000) * 1_000_000L);
    }
}
