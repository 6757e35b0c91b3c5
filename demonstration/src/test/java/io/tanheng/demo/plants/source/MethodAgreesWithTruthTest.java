/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.PlantConstant;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.demo.plants.Plants;
import io.tanheng.demo.plants.instrument.Disturbance;
import io.tanheng.demo.plants.instrument.Measured;
import io.tanheng.methodology.measurement.HourAverage;
import io.tanheng.methodology.measurement.HourResult;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.measurement.Minutes;
import io.tanheng.methodology.measurement.StackHour;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import io.tanheng.telemetry.model.DataFlag;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With perfect instruments the product's own method must find what the simulator's carbon balance says. */
class MethodAgreesWithTruthTest {

    private static final Instant BEGIN = Instant.parse("2026-08-03T00:00:00Z");

    static Stream<SimulatedSource> measured() {
        return SimulatedPlants.all(0).stream().filter(source -> source.truth().isPresent());
    }

    @ParameterizedTest
    @MethodSource("measured")
    void theMethodFindsTheTruth(SimulatedSource source) {
        SourceRegistration registration = Plants.registrations().stream()
                .filter(candidate -> candidate.id().equals(source.id()))
                .findFirst()
                .orElseThrow();
        int compared = 0;
        for (int step = 0; step < 400; step++) {
            Instant at = BEGIN.plus(Duration.ofMinutes(97L * step));
            List<Measured> values = source.instruments().at(at, Disturbance.NONE);
            if (values.stream().anyMatch(value -> value.flag() != DataFlag.NORMAL)) {
                continue;
            }
            double truth = source.instruments().plant().at(at).trueTonnesPerHour();
            double computed = computed(registration, values, at).doubleValue();
            assertThat(Math.abs(computed / truth - 1)).isLessThan(1e-6);
            compared++;
        }
        assertThat(compared).isGreaterThan(200);
    }

    private static BigDecimal computed(SourceRegistration registration, List<Measured> values, Instant at) {
        Map<Measurand, Outcome<Term.Measured>> averages = new HashMap<>();
        for (Measured value : values) {
            Channel channel = registration.channel(value.quantity().code()).orElseThrow();
            Unit unit = Unit.parse(value.quantity()
                    .unit()
                    .map(name -> name.equals("Cel") ? "degC" : name)
                    .orElse(channel.unit()));
            averages.put(
                    channel.measurand(),
                    Outcome.present(HourAverage.measured(
                            channel.measurand(), unit, BigDecimal.valueOf(value.value()), "simulator")));
        }
        Map<String, Term.Configured> constants = new HashMap<>();
        for (PlantConstant constant : registration.constants()) {
            constants.put(
                    constant.symbol(),
                    new Term.Configured(
                            constant.symbol(),
                            new Quantity(constant.amount(), Unit.parse(constant.unit())),
                            constant.origin()));
        }
        StackMethod method =
                StackMethod.ofId(registration.methodId().orElseThrow()).orElseThrow();
        List<HourResult> results = method.compute(new StackHour(
                at, registration.zone(), averages, HourAverage.operatingTime(Minutes.ALL, "simulator"), constants));
        Outcome<Term> mass = results.stream()
                .filter(result -> result.code().id().equals("co2-mass"))
                .findFirst()
                .orElseThrow()
                .outcome();
        assertThat(mass).isInstanceOf(Outcome.Present.class);
        return ((Outcome.Present<Term>) mass).value().value().amount();
    }
}
