/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.demo.plants.instrument.Disturbance;
import io.tanheng.demo.plants.source.SimulatedPlants;
import io.tanheng.demo.plants.source.SimulatedSource;
import io.tanheng.telemetry.hj212.ByteRange;
import io.tanheng.telemetry.hj212.Hj212Frames;
import io.tanheng.telemetry.hj212.Hj212Parser;
import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.Reading;
import io.tanheng.telemetry.model.Statistic;
import io.tanheng.telemetry.model.WireFormat;
import io.tanheng.telemetry.senml.SenmlReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the simulated sources say must be what the product's readers hear. */
class VoicesTest {

    private static final Instant HOUR = Instant.parse("2026-08-11T03:00:00Z");

    static Stream<SimulatedSource> sources() {
        return SimulatedPlants.all().stream();
    }

    private static List<Reading> heard(SimulatedSource source, byte[] payload) {
        if (source.topic().format() == WireFormat.SENML) {
            return readings(SenmlReader.parseAbsolute(payload));
        }
        return Hj212Frames.split(payload).stream()
                .map((ByteRange range) -> Hj212Parser.parse(
                        range.in(payload), source.instruments().plant().zone()))
                .flatMap(decoded -> readings(decoded).stream())
                .toList();
    }

    private static List<Reading> readings(Decoded decoded) {
        assertThat(decoded).isInstanceOf(Decoded.Frame.class);
        return ((Decoded.Frame) decoded).readings();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aPackOfSixtyMinutesIsHeardWhole(SimulatedSource source) {
        List<Voice.Averages> minutes = IntStream.range(0, 60)
                .mapToObj(minute -> source.minute(HOUR.plus(Duration.ofMinutes(minute)), Disturbance.NONE))
                .toList();
        byte[] pack = source.voice().records(Duration.ofMinutes(1), minutes, HOUR.plus(Duration.ofHours(1)));
        List<Reading> heard = heard(source, pack);
        assertThat(heard).allSatisfy(reading -> {
            assertThat(reading.periodSeconds()).isEqualTo(60);
            assertThat(reading.statistic()).isEqualTo(Statistic.AVERAGE);
        });
        assertSame(heard, minutes);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aPackOfHoursIsHeardWhole(SimulatedSource source) {
        List<Voice.Averages> hours = IntStream.range(0, 24)
                .mapToObj(hour -> source.hour(HOUR.plus(Duration.ofHours(hour)), Disturbance.NONE))
                .toList();
        byte[] pack = source.voice().records(Duration.ofHours(1), hours, HOUR.plus(Duration.ofDays(1)));
        List<Reading> heard = heard(source, pack);
        assertThat(heard)
                .allSatisfy(reading -> assertThat(reading.periodSeconds()).isEqualTo(3600));
        assertSame(heard, source.topic().format() == WireFormat.HJ212 ? hours : averagesOnly(hours));
        assertThat(heard)
                .extracting(Reading::parameter, Reading::statistic, Reading::at)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aMomentIsHeardAsASample(SimulatedSource source) {
        byte[] payload = source.voice().realTime(HOUR, source.moment(HOUR, Disturbance.NONE), HOUR);
        assertThat(heard(source, payload))
                .hasSize(source.instruments().quantities().size())
                .allSatisfy(reading -> {
                    assertThat(reading.statistic()).isEqualTo(Statistic.SAMPLE);
                    assertThat(reading.periodSeconds()).isZero();
                    assertThat(reading.at()).isEqualTo(HOUR);
                });
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aFrameKeepsTheLengthsOfTheStandard(SimulatedSource source) {
        byte[] payload = source.voice()
                .records(Duration.ofHours(1), List.of(source.hour(HOUR, Disturbance.NONE)), HOUR.plusSeconds(3600));
        if (source.topic().format() == WireFormat.HJ212) {
            assertThat(Hj212Frames.split(payload)).allSatisfy(range -> {
                String frame = new String(range.in(payload), StandardCharsets.UTF_8);
                assertThat(frame.length()).isLessThanOrEqualTo(6 + 1024 + 4 + 2);
                assertThat(frame).contains(";CN=2061;").endsWith("\r\n");
            });
        }
        assertThat(payload.length).isLessThan(3000);
    }

    /** SenML has no word for the smallest and largest minute of an hour. */
    private static List<Voice.Averages> averagesOnly(List<Voice.Averages> hours) {
        return hours.stream()
                .map(hour -> new Voice.Averages(
                        hour.start(),
                        hour.values().stream()
                                .filter(spoken -> spoken.statistic() == Statistic.AVERAGE)
                                .toList()))
                .toList();
    }

    private static void assertSame(List<Reading> heard, List<Voice.Averages> spoken) {
        List<BigDecimal> said = spoken.stream()
                .flatMap(averages -> averages.values().stream())
                .map(Spoken::value)
                .toList();
        assertThat(heard).extracting(Reading::value).containsExactlyElementsOf(said);
        assertThat(heard)
                .extracting(Reading::flag)
                .containsExactlyElementsOf(spoken.stream()
                        .flatMap(averages -> averages.values().stream())
                        .map(Spoken::flag)
                        .toList());
    }
}
