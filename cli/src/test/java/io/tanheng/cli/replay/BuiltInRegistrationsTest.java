/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.measurement.HourAverage;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.measurement.Minutes;
import io.tanheng.methodology.measurement.StackHour;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInRegistrationsTest {

    @Test
    void everyRegistrationIsReadAndItsUnitsAreKnown() {
        assertThat(BuiltInRegistrations.all()).hasSize(7).allSatisfy(registration -> {
            assertThat(registration.channels()).isNotEmpty();
            assertThat(registration.channels()).allSatisfy(channel -> Unit.parse(channel.unit()));
            assertThat(registration.channels()).extracting(Channel::parameter).doesNotHaveDuplicates();
        });
    }

    /** Hours of Plant Bowen (CAMPD, 2017): what the plant reported is F-11 from heat input but for rounding per unit. */
    @ParameterizedTest
    @CsvSource({"9220.9, 946.1", "9158.7, 939.7", "9263.3, 950.4", "18791.3, 1928", "14407.5, 1478.2"})
    void theMethodBowenIsRegisteredWithFindsWhatThePlantReported(BigDecimal heatInput, BigDecimal reported) {
        SourceRegistration bowen =
                BuiltInRegistrations.of(BuiltInRegistrations.BOWEN).orElseThrow();
        Map<String, Term.Configured> constants = bowen.constants().stream()
                .map(constant -> new Term.Configured(
                        constant.symbol(),
                        new Quantity(constant.amount(), Unit.parse(constant.unit())),
                        constant.origin()))
                .collect(Collectors.toMap(Term.Configured::symbol, Function.identity()));
        Outcome<Term.Measured> input =
                Outcome.present(HourAverage.measured(Measurand.HEAT_INPUT, Unit.parse("mmBtu/h"), heatInput, "CAMPD"));
        StackHour hour = new StackHour(
                Instant.parse("2017-01-01T05:00:00Z"),
                bowen.zone(),
                Map.of(Measurand.HEAT_INPUT, input),
                HourAverage.operatingTime(Minutes.ALL, "CAMPD"),
                constants);
        Outcome<Term> mass = StackMethod.ofId(bowen.methodId().orElseThrow()).orElseThrow().compute(hour).stream()
                .filter(result -> result.code().id().equals("co2-mass-short-tons"))
                .findFirst()
                .orElseThrow()
                .outcome();
        assertThat(mass).isInstanceOf(Outcome.Present.class);
        BigDecimal computed = ((Outcome.Present<Term>) mass).value().value().amount();
        assertThat(computed.subtract(reported).abs()).isLessThanOrEqualTo(new BigDecimal("0.125"));
    }
}
