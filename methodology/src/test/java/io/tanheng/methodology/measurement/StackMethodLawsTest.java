/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import static io.tanheng.methodology.measurement.Stacks.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StackMethodLawsTest {

    private static final long SEED = Long.getLong("tanheng.seed", 20261121L);
    private static final List<String> CONSTANTS = List.of("F", "K_v", "B_a", "F_c", "X_natural-gas");
    private static final Map<Measurand, String> AMOUNTS = Map.ofEntries(
            Map.entry(Measurand.FLUE_GAS_VELOCITY, "14.9"),
            Map.entry(Measurand.FLUE_GAS_TEMPERATURE, "52"),
            Map.entry(Measurand.FLUE_GAS_GAUGE_PRESSURE, "-150"),
            Map.entry(Measurand.AMBIENT_PRESSURE, "100800"),
            Map.entry(Measurand.FLUE_GAS_MOISTURE, "12.5"),
            Map.entry(Measurand.O2_DRY, "6.3"),
            Map.entry(Measurand.O2_WET, "5.5"),
            Map.entry(Measurand.CO2_DRY, "12.4"),
            Map.entry(Measurand.CO2_WET, "11.2"),
            Map.entry(Measurand.CO2_MASS_CONCENTRATION, "243571"),
            Map.entry(Measurand.DRY_STANDARD_FLOW, "1537921.5"),
            Map.entry(Measurand.WET_STANDARD_FLOW_US, "25000000"),
            Map.entry(Measurand.HEAT_INPUT, "1555.6"),
            Map.entry(Measurand.SO2_DRY, "170.1"),
            Map.entry(Measurand.NOX_DRY, "95.4"));

    @ParameterizedTest
    @EnumSource(StackMethod.class)
    void whatAMethodSaysItNeedsIsExactlyWhatItComputesFrom(StackMethod method) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        int computed = 0;
        for (int draw = 0; draw < 600; draw++) {
            Set<Measurand> registered = EnumSet.noneOf(Measurand.class);
            AMOUNTS.keySet().stream()
                    .sorted()
                    .filter(measurand -> random.nextInt(4) > 0)
                    .forEach(registered::add);
            Set<String> constants = new TreeSet<>();
            CONSTANTS.stream().filter(symbol -> random.nextInt(4) > 0).forEach(constants::add);
            Outcome<Set<Measurand>> used = method.measurandsUsed(registered, constants);
            Outcome<Term> mass =
                    Stacks.result(method.compute(stack(registered, constants).hour()), ResultCode.CO2_MASS);
            String drawn = "seed " + SEED + " draw " + draw + " " + registered + constants + used + mass;
            assertThat(mass instanceof Outcome.Present).as(drawn).isEqualTo(used instanceof Outcome.Present);
            if (used instanceof Outcome.Present<Set<Measurand>> present) {
                computed++;
                assertEveryUsedMeasurandIsNeeded(method, registered, constants, present.value(), drawn);
                assertThat(present.value())
                        .as(drawn)
                        .isEqualTo(measuredIn(value(
                                method.compute(stack(registered, constants).hour()), ResultCode.CO2_MASS)));
            }
        }
        assertThat(computed).isPositive();
    }

    private static void assertEveryUsedMeasurandIsNeeded(
            StackMethod method, Set<Measurand> registered, Set<String> constants, Set<Measurand> used, String drawn) {
        for (Measurand measurand : used) {
            StackHour hour = stack(registered, constants).missing(measurand).hour();
            assertThat(Stacks.gap(method.compute(hour), ResultCode.CO2_MASS).detail())
                    .as(drawn)
                    .contains(measurand.name());
        }
    }

    /** The measurands at the leaves of a derivation, but for the time of operation. */
    private static Set<Measurand> measuredIn(Term term) {
        Set<Measurand> found = EnumSet.noneOf(Measurand.class);
        leaves(term)
                .filter(leaf -> leaf instanceof Term.Measured && !leaf.symbol().equals("t_op"))
                .forEach(leaf -> AMOUNTS.keySet().stream()
                        .filter(measurand -> measurand.symbol().equals(leaf.symbol()))
                        .forEach(found::add));
        return found;
    }

    @ParameterizedTest
    @EnumSource(StackMethod.class)
    void splittingAnHourChangesNothing(StackMethod method) {
        Stacks stack = stack(AMOUNTS.keySet(), Set.of("F", "K_v", "B_a", "X_natural-gas"));
        BigDecimal whole = mass(method, stack.operating("60", "min"));
        BigDecimal parts = mass(method, stack.operating("13", "min"))
                .add(mass(method, stack.operating("17", "min")))
                .add(mass(method, stack.operating("0.5", "h")));
        assertThat(parts.subtract(whole).abs()).isLessThan(new BigDecimal("1e-25"));
    }

    @ParameterizedTest
    @EnumSource(StackMethod.class)
    void everyStepCitesItsRuleAndEveryLeafKnowsItsOrigin(StackMethod method) {
        Stacks stack = stack(AMOUNTS.keySet(), Set.of("F", "K_v", "B_a", "X_natural-gas"));
        for (HourResult result : method.compute(stack.hour())) {
            Term term = value(List.of(result), result.code());
            assertThat(term.value().unit()).isEqualTo(Unit.parse(result.code().unit()));
            steps(term).forEach(step -> {
                if (step instanceof Term.Derived derived) {
                    assertThat(derived.rule().citation().document()).isNotBlank();
                    assertThat(io.tanheng.methodology.rule.Rules.find(
                                    derived.rule().id()))
                            .as(derived.rule().id())
                            .isPresent();
                } else {
                    assertThat(step.inputs()).isEmpty();
                }
            });
        }
    }

    @Test
    void idsAreFoundAgainAndUnknownOnesAreNot() {
        for (StackMethod method : StackMethod.values()) {
            assertThat(StackMethod.ofId(method.id())).contains(method);
            assertThat(StackMethod.ids()).contains(method.id());
        }
        assertThat(StackMethod.ofId("cn-hj75")).isEmpty();
    }

    @Test
    void aRegistrationThatIsNotEnoughIsToldWhatToAdd() {
        Outcome<Set<Measurand>> used = StackMethod.US_PART75_F11.measurandsUsed(Set.of(Measurand.CO2_WET), Set.of());
        assertThat(((Outcome.Gap<?>) used).detail()).contains("WET_STANDARD_FLOW_US (Q_w, ft3/h)");
    }

    private static Stacks stack(Set<Measurand> registered, Set<String> constants) {
        Stacks stack = Stacks.empty();
        registered.forEach(measurand -> stack.with(measurand, AMOUNTS.getOrDefault(measurand, "1"), measurand.unit()));
        constants.forEach(symbol -> {
            switch (symbol) {
                case "F" -> stack.constant(symbol, "38.5", "m2");
                case "B_a" -> stack.constant(symbol, "100800", "Pa");
                case "F_c" -> stack.constant(symbol, "1800", "ft3/mmBtu");
                default -> stack.constant(symbol, "1", "1");
            }
        });
        return stack;
    }

    private static BigDecimal mass(StackMethod method, Stacks stack) {
        return value(method.compute(stack.hour()), ResultCode.CO2_MASS).value().amount();
    }

    private static Stream<Term> steps(Term term) {
        return Stream.concat(Stream.of(term), term.inputs().stream().flatMap(StackMethodLawsTest::steps));
    }

    private static Stream<Term> leaves(Term term) {
        return steps(term).filter(step -> step.inputs().isEmpty());
    }
}
