/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static tech.units.indriya.AbstractUnit.ONE;
import static tech.units.indriya.unit.Units.CELSIUS;
import static tech.units.indriya.unit.Units.CUBIC_METRE;
import static tech.units.indriya.unit.Units.GRAM;
import static tech.units.indriya.unit.Units.HOUR;
import static tech.units.indriya.unit.Units.JOULE;
import static tech.units.indriya.unit.Units.KELVIN;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.LITRE;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.MINUTE;
import static tech.units.indriya.unit.Units.MOLE;
import static tech.units.indriya.unit.Units.PASCAL;
import static tech.units.indriya.unit.Units.PERCENT;
import static tech.units.indriya.unit.Units.SECOND;
import static tech.units.indriya.unit.Units.WATT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import javax.measure.IncommensurableException;
import javax.measure.MetricPrefix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConversionTest {

    /** Our names in the terms of another library, down to units of the International System. */
    private static final Map<String, javax.measure.Unit<?>> ORACLE = Map.ofEntries(
            Map.entry("%", PERCENT),
            Map.entry("1", ONE),
            Map.entry("kPa", MetricPrefix.KILO(PASCAL)),
            Map.entry("hPa", MetricPrefix.HECTO(PASCAL)),
            Map.entry("MPa", MetricPrefix.MEGA(PASCAL)),
            Map.entry("Pa", PASCAL),
            Map.entry("degC", CELSIUS),
            Map.entry("K", KELVIN),
            Map.entry("m3/s", CUBIC_METRE.divide(SECOND)),
            Map.entry("m3/h", CUBIC_METRE.divide(HOUR)),
            Map.entry("m3/min", CUBIC_METRE.divide(MINUTE)),
            Map.entry("km/h", MetricPrefix.KILO(METRE).divide(HOUR)),
            Map.entry("m/s", METRE.divide(SECOND)),
            Map.entry("g/m3", GRAM.divide(CUBIC_METRE)),
            Map.entry("mg/m3", MetricPrefix.MILLI(GRAM).divide(CUBIC_METRE)),
            Map.entry("ug/m3", MetricPrefix.MICRO(GRAM).divide(CUBIC_METRE)),
            Map.entry("ng/m3", MetricPrefix.NANO(GRAM).divide(CUBIC_METRE)),
            Map.entry("kg/h", KILOGRAM.divide(HOUR)),
            Map.entry("t/h", MetricPrefix.MEGA(GRAM).divide(HOUR)),
            Map.entry("kg/s", KILOGRAM.divide(SECOND)),
            Map.entry("MW", MetricPrefix.MEGA(WATT)),
            Map.entry("kW", MetricPrefix.KILO(WATT)),
            Map.entry("GJ/h", MetricPrefix.GIGA(JOULE).divide(HOUR)),
            Map.entry("L/mol", LITRE.divide(MOLE)),
            Map.entry("m3/kmol", CUBIC_METRE.divide(MetricPrefix.KILO(MOLE))),
            Map.entry("min", MINUTE),
            Map.entry("h", HOUR),
            Map.entry("s", SECOND));

    static Stream<Arguments> pairsOfOneDimension() {
        return ORACLE.keySet().stream()
                .sorted()
                .flatMap(from -> ORACLE.keySet().stream()
                        .sorted()
                        .filter(to -> Unit.parse(from).convertibleTo(Unit.parse(to)))
                        .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairsOfOneDimension")
    void everyConversionAgreesWithAnIndependentLibrary(String from, String to) throws IncommensurableException {
        long seed = from.hashCode() * 31L + to.hashCode();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int draw = 0; draw < 20; draw++) {
            double amount = random.nextDouble(-500, 5000);
            double theirs = theirs(from).getConverterToAny(theirs(to)).convert(amount);
            double ours = new Quantity(BigDecimal.valueOf(amount), Unit.parse(from))
                    .in(Unit.parse(to))
                    .amount()
                    .doubleValue();
            assertThat(ours)
                    .as("seed %d, %s %s", seed, amount, from)
                    .isCloseTo(theirs, within(1e-9 * Math.abs(theirs) + 1e-12));
        }
    }

    @Test
    void theLibraryAndWeAgreeOnWhatMeasuresTheSame() {
        ORACLE.forEach((from, theirFrom) ->
                ORACLE.forEach((to, theirTo) -> assertThat(Unit.parse(from).convertibleTo(Unit.parse(to)))
                        .as(from + " and " + to)
                        .isEqualTo(theirFrom.isCompatible(theirTo))));
    }

    /** NIST Special Publication 811, appendix B.8, exact factors. */
    @ParameterizedTest(name = "{0} {1} are {2} {3}")
    @CsvSource({
        "1, lb, 453.59237, g",
        "1, ton, 907.18474, kg",
        "1, ft3, 0.028316846592, m3",
        "1, Btu, 1055.05585262, J",
        "1, mmBtu, 1.05505585262, GJ",
        "1, MWh, 3.6, GJ",
        "1, bar, 100, kPa",
        "32, degF, 273.15, K",
        "212, degF, 100, degC",
        "0, degC, 273.15, K",
        "-40, degF, -40, degC",
        "1, lbmol, 453.59237, mol",
        "1, Mmol, 1000, kmol",
        "7.5, %, 0.075, 1",
        "400, ppm, 0.04, %",
        "1, umol/mol, 1, ppm",
        "60, min, 1, h",
        "3600, m3/h, 1, m3/s",
        "1, ppm.g/L, 1, mg/m3",
        "86400, s, 1, d"
    })
    void typedFiguresOfTheNationalInstituteHoldExactly(String amount, String from, String expected, String to) {
        assertThat(Quantity.of(amount, from).in(Unit.parse(to)).amount())
                .isEqualByComparingTo(new BigDecimal(expected));
    }

    @Test
    void everyAmountHasTheDigitsAndTheScaleOfTheWholeFormula() {
        for (String from : ORACLE.keySet()) {
            for (String to : ORACLE.keySet()) {
                Conversion.find(Unit.parse(from), Unit.parse(to))
                        .ifPresent(conversion -> Stream.of(
                                        "0", "0.00", "1", "12.50", "1E+3", "-40", "1234.567890123456789012345")
                                .map(BigDecimal::new)
                                .forEach(amount -> assertThat(conversion.apply(amount))
                                        .as(amount + " " + from + " in " + to)
                                        .isEqualTo(amount.add(conversion.before())
                                                .multiply(conversion.numerator())
                                                .divide(conversion.denominator(), MathContext.DECIMAL128)
                                                .subtract(conversion.after(), MathContext.DECIMAL128))));
            }
        }
    }

    @Test
    void goingThereAndBackGivesTheSameToThirtyDigits() {
        Quantity volume = Quantity.of("25000000", "ft3/h");
        BigDecimal back = volume.in(Unit.parse("m3/s")).in(Unit.parse("ft3/h")).amount();
        assertThat(back.subtract(volume.amount()).abs()).isLessThan(new BigDecimal("1e-24"));
    }

    @Test
    void aFactorIsGivenAsADecimalOnlyWhereItHasALastDigit() {
        Conversion minutes = Conversion.find(Unit.parse("min"), Unit.parse("h")).orElseThrow();
        assertThat(minutes.factor()).isEmpty();
        assertThat(minutes.divisor()).contains(new BigDecimal("6E+1"));
        assertThat(Conversion.find(Unit.parse("ton"), Unit.parse("t"))
                        .orElseThrow()
                        .factor())
                .contains(new BigDecimal("0.90718474"));
    }

    @Test
    void differentThingsAreNotConverted() {
        assertThatThrownBy(() -> Quantity.of("1", "m3/h").in(Unit.parse("kg/h")))
                .isInstanceOf(UnitMismatchException.class)
                .hasMessageContaining("measure different things");
    }

    private static javax.measure.Unit<?> theirs(String name) {
        return Objects.requireNonNull(ORACLE.get(name));
    }
}
