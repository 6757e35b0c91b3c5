/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.demo.plants.Plants;
import io.tanheng.demo.plants.instrument.Disturbance;
import io.tanheng.demo.plants.instrument.Measured;
import io.tanheng.demo.plants.instrument.Upkeep;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.telemetry.model.DataFlag;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimulatedSourcesTest {

    private static final Instant BEGIN = Instant.parse("2026-07-01T00:00:00Z");

    static Stream<SimulatedSource> sources() {
        return SimulatedPlants.all().stream();
    }

    private static SourceRegistration registration(SimulatedSource source) {
        return Plants.registrations().stream()
                .filter(candidate -> candidate.id().equals(source.id()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theSameMomentIsAlwaysTheSame(SimulatedSource source) {
        SimulatedSource again = SimulatedPlants.all().stream()
                .filter(other -> other.id().equals(source.id()))
                .findFirst()
                .orElseThrow();
        Instant hour = Instant.parse("2026-08-11T07:00:00Z");
        assertThat(again.hour(hour, Disturbance.NONE)).isEqualTo(source.hour(hour, Disturbance.NONE));
        assertThat(again.minute(hour, Disturbance.NONE)).isEqualTo(source.minute(hour, Disturbance.NONE));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everythingSentIsRegisteredAndPlausible(SimulatedSource source) {
        SourceRegistration registration = registration(source);
        assertThat(registration.format()).isEqualTo(source.topic().format());
        assertThat(registration.zone()).isEqualTo(source.instruments().plant().zone());
        for (int step = 0; step < 2000; step++) {
            Instant at = BEGIN.plus(Duration.ofMinutes(67L * step));
            for (Measured value : source.instruments().at(at, Disturbance.NONE)) {
                Channel channel = registration.channel(value.quantity().code()).orElseThrow();
                BigDecimal sent = inRegisteredUnit(value, channel);
                assertThat(channel.plausible(sent))
                        .describedAs("%s %s = %s at %s", source.id().key(), channel.parameter(), sent, at)
                        .isTrue();
            }
        }
    }

    private static BigDecimal inRegisteredUnit(Measured value, Channel channel) {
        BigDecimal amount = BigDecimal.valueOf(value.value());
        return value.quantity()
                .unit()
                .map(unit -> new io.tanheng.methodology.quantity.Quantity(
                                amount, Unit.parse(unit.equals("Cel") ? "degC" : unit))
                        .in(Unit.parse(channel.unit()))
                        .amount())
                .orElse(amount);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aDayHasItsCalibrationAndThreeMonthsHaveStopsAndMaintenance(SimulatedSource source) {
        Map<DataFlag, Integer> minutes = new EnumMap<>(DataFlag.class);
        for (int minute = 0; minute < 90 * 1440; minute += 5) {
            List<Measured> values = source.instruments().at(BEGIN.plus(Duration.ofMinutes(minute)), Disturbance.NONE);
            DataFlag flag = values.stream()
                    .map(Measured::flag)
                    .filter(found -> found != DataFlag.NORMAL)
                    .findFirst()
                    .orElse(DataFlag.NORMAL);
            minutes.merge(flag, 5, Integer::sum);
        }
        boolean calibrated = values(source);
        assertThat(minutes.get(DataFlag.STOPPED)).isBetween(300, 60_000);
        assertThat(minutes.getOrDefault(DataFlag.CALIBRATION, 0)).isBetween(calibrated ? 500 : 0, 900);
        assertThat(minutes.getOrDefault(DataFlag.MAINTENANCE, 0)).isBetween(calibrated ? 80 : 0, 300);
        assertThat(minutes.get(DataFlag.NORMAL)).isGreaterThan(60_000);
    }

    private static boolean values(SimulatedSource source) {
        return source.instruments().quantities().stream()
                .anyMatch(quantity -> quantity.gases().isPresent());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void noiseAndDriftStayWithinWhatTheInstrumentMayBeOff(SimulatedSource source) {
        SimulatedSource perfect = SimulatedPlants.all(0).stream()
                .filter(other -> other.id().equals(source.id()))
                .findFirst()
                .orElseThrow();
        for (int step = 0; step < 3000; step++) {
            Instant at = BEGIN.plus(Duration.ofMinutes(41L * step));
            List<Measured> real = source.instruments().at(at, Disturbance.NONE);
            List<Measured> ideal = perfect.instruments().at(at, Disturbance.NONE);
            for (int column = 0; column < real.size(); column++) {
                var accuracy = real.get(column).quantity().accuracy();
                double off =
                        Math.abs(real.get(column).value() - ideal.get(column).value());
                assertThat(off).isLessThanOrEqualTo(3 * accuracy.noise() + accuracy.drift() * 25 / 24 + 1e-9);
            }
        }
    }

    @Test
    void aCalibrationGivesZeroGasAndThenSpanGas() {
        SimulatedSource coal = SimulatedPlants.all(0).get(0);
        Upkeep upkeep = coal.instruments().upkeep();
        Instant nine = Instant.parse("2026-08-11T01:20:00Z");
        assertThat(upkeep.at(nine)).isEqualTo(Upkeep.Work.ZERO_GAS);
        assertThat(upkeep.at(nine.plusSeconds(300))).isEqualTo(Upkeep.Work.SPAN_GAS);
        assertThat(upkeep.at(nine.plusSeconds(600))).isEqualTo(Upkeep.Work.NONE);
        assertThat(dioxide(coal, nine)).isEqualTo(0.0);
        assertThat(dioxide(coal, nine.plusSeconds(300))).isEqualTo(20.0);
    }

    private static double dioxide(SimulatedSource source, Instant at) {
        return source.instruments().at(at, Disturbance.NONE).stream()
                .filter(value -> value.quantity().code().equals("a05001"))
                .mapToDouble(Measured::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyMethodIsKnownAndHasWhatItNeeds() {
        for (SourceRegistration registration : Plants.registrations()) {
            assertThat(registration.channels()).allSatisfy(channel -> Unit.parse(channel.unit()));
            registration.methodId().ifPresent(id -> {
                Outcome<?> used = StackMethod.ofId(id)
                        .orElseThrow()
                        .measurandsUsed(
                                registration.channels().stream()
                                        .map(Channel::measurand)
                                        .collect(Collectors.toSet()),
                                registration.constants().stream()
                                        .map(constant -> constant.symbol())
                                        .collect(Collectors.toSet()));
                assertThat(used).describedAs(registration.id().key()).isInstanceOf(Outcome.Present.class);
            });
        }
    }
}
