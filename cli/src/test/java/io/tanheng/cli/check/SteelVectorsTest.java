/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steel mill with numbers nobody has seen, lists of any length, and things that are missing. */
class SteelVectorsTest {

    private static final long SEED = Long.getLong("tanheng.seed", 20261121L);
    private static final BigDecimal RATIO = new BigDecimal(44).divide(new BigDecimal(12), MathContext.DECIMAL128);

    private static final String COKE =
            "{\"name\": \"coke\", \"FC\": 100, \"unit\": \"t\", \"NCV_GJ\": 30, \"CC_tC_per_GJ\": 0.03}";
    private static final String SCRAP = "{\"name\": \"scrap\", \"t\": 1000, \"EF\": 0.04}";
    private static final String STEEL = "{\"name\": \"crude_steel\", \"t\": 500, \"EF\": 0.02}";

    /** Lines of a report: as they stand in a vector, their exact sum and that of the rounded ones. */
    private static final class Lines {
        private final List<String> written = new ArrayList<>();
        private BigDecimal exact = BigDecimal.ZERO;
        private BigDecimal rounded = BigDecimal.ZERO;

        void add(String line, BigDecimal emission) {
            written.add(line);
            exact = exact.add(emission);
            rounded = rounded.add(emission.setScale(2, RoundingMode.HALF_UP));
        }
    }

    @Test
    void aMillOfAnyNumbersComesOut() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int draw = 0; draw < 40; draw++) {
            Lines fuels = fuels(random, random.nextInt(1, 9));
            Lines inputs = materials(random, "material", random.nextInt(1, 15));
            Lines products = materials(random, "product", random.nextInt(0, 4));
            BigDecimal steel = drawn(random, 1, 900_000);
            products.add(
                    "{\"name\": \"crude_steel\", \"t\": " + steel + ", \"EF\": 0.037}",
                    steel.multiply(new BigDecimal("0.037")));
            BigDecimal all = fuels.exact.add(inputs.exact).subtract(products.exact);
            Run run = Run.ofVector(
                    "STL-1#" + draw,
                    inputs(fuels.written, inputs.written, products.written),
                    expected("E_fuel", fuels.exact)
                            + expected("E_process", inputs.exact)
                            + expected("R_products", products.exact)
                            + expected("E", all)
                            + expected(
                                    "E_sum_of_lines_rounded_to_0_01",
                                    fuels.rounded.add(inputs.rounded).subtract(products.rounded))
                            + "\"intensity\": {\"value\": " + all.divide(steel, MathContext.DECIMAL128)
                            + ", \"unit\": \"tCO2/t crude steel\", \"tol_rel\": 1e-12}");
            assertThat(run.exitCode())
                    .as("-Dtanheng.seed=" + SEED + "\n" + run.all())
                    .isZero();
        }
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[COKE] | [SCRAP] | 360 | nothing is missing: 100 x 30 x 0.03 x 44 / 12 + 40 - 10",
                "null | [SCRAP] | null | the fuels were not delivered",
                "[COKE, null] | [SCRAP] | null | one fuel was not delivered",
                "[] | [SCRAP] | null | no fuel at all is no sum",
                "[COKE] | [] | null | no material at all is no sum",
                "[COKE] | null | null | the materials were not delivered",
                "[{'name': 'coke', 'FC': null, 'unit': 't', 'NCV_GJ': 30, 'CC_tC_per_GJ': 0.03}] | [SCRAP] | null | no amount",
                "[{'name': 'coke', 'FC': -1, 'unit': 't', 'NCV_GJ': 30, 'CC_tC_per_GJ': 0.03}] | [SCRAP] | null | a negative one",
                "[{'name': 'x', 'FC': 1, 'unit': 'm3', 'NCV_GJ': 30, 'CC_tC_per_GJ': 0.03}] | [SCRAP] | null | m3 at 20 degC",
                "[{'name': 'x', 'FC': 100, 'unit': '1e4 Nm3', 'NCV_GJ': 30, 'CC_tC_per_GJ': 0.03}] | [SCRAP] | 360 | a gas",
                "[{'name': 'x', 'FC': 1000000, 'unit': 'Nm3', 'NCV_GJ': 0.003, 'CC_tC_per_GJ': 0.03}] | [SCRAP] | 360 | by Nm3",
                "[COKE] | [{'name': 'scrap', 't': -1, 'EF': 0.04}] | null | a negative net purchase is not clipped",
                "[COKE] | [{'name': 'scrap', 't': 1000, 'EF': null}] | null | the factor was not measured",
                "[COKE] | [{'name': 'scrap', 't': 1000}] | 357 | the factor of the guide stands in, 0.037",
                "[COKE] | [{'name': 'BF_ferromanganese', 't': 1000}] | 595 | another one of the guide, 0.275",
                "[COKE] | [{'name': 'moon_dust', 't': 1000}] | null | the guide knows no moon dust"
            })
    void whatIsMissingHasAReasonAndTheRestAValue(String fuels, String materials, String expected, String why) {
        Run run = Run.ofVector(
                "STL-1",
                inputs(list(fuels), list(materials), list("[STEEL]")),
                "\"E\": {\"value\": " + expected + ", \"unit\": \"tCO2\", \"tol_rel\": 1e-12}, \"R_products\":"
                        + " {\"value\": 10, \"unit\": \"tCO2\"}");
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'name': 'coke', 'FC': 1, 'NCV_GJ': 30, 'CC_tC_per_GJ': 0.03}] | the field 'unit' is missing in fuel_1",
                "[{'FC': 1, 'unit': 't', 'NCV': 30}] | unknown field 'NCV' in fuel_1",
                "[{'FC': 'much', 'unit': 't', 'NCV_GJ': 30, 'CC_tC_per_GJ': 1}] | must be a number or null, found \"much\"",
                "[{'FC': 1, 'unit': 5, 'NCV_GJ': 30, 'CC_tC_per_GJ': 1}] | the field 'unit' of fuel_1 must be a text",
                "[1, 2] | must be a list of objects",
                "\"coke\" | must be a list of objects"
            })
    void whatCannotBeReadIsSaid(String fuels, String message) {
        Run run = Run.ofVector(
                "STL-1",
                inputs(list(fuels), list("[SCRAP]"), list("[STEEL]")),
                "\"E\": {\"value\": 1, \"unit\": \"tCO2\"}");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.all()).contains(message);
    }

    @ParameterizedTest(name = "on {0} E is {1}, because {2}")
    @CsvSource({"2026-09-30, 51.2, the default factors of 2015 are in force", "2026-10-01, null, they have ended"})
    void theFactorsOf2015AreLookedUpAsLongAsTheyLast(String day, String expected, String why) {
        Run run = onDay(day, expected);
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
    }

    private static Run onDay(String day, String expected) {
        String inputs = "'coke_breeze': 0 t, 'NCV': 28 GJ/t, 'CC': 0.0295 tC/GJ, 'OF': 0.93 1, 'limestone': 100 t,"
                + " 'CaCO3': 0.9 1, 'MgCO3': 0 1, 'power': 10 MWh, 'EF_el': 0.5 tCO2/MWh, 'heat': 200 GJ,"
                + " 'crude_steel': 1000 t";
        String written = inputs.replaceAll("': ([0-9.]+) ([A-Za-z0-9/]+)", "': {'value': $1, 'unit': '$2'}")
                .replace('\'', '"');
        return Run.ofVectorOn(day, "STL-2", written, "\"E\": {\"value\": " + expected + ", \"unit\": \"tCO2\"}");
    }

    private static String list(String shorthand) {
        return shorthand
                .replace("COKE", COKE)
                .replace("SCRAP", SCRAP)
                .replace("STEEL", STEEL)
                .replace('\'', '"');
    }

    private static String inputs(Object fuels, Object inputs, Object products) {
        return "\"fuel\": {\"value\": " + fuels + ", \"unit\": null}, \"process\": {\"value\": " + inputs
                + ", \"unit\": null}, \"carbon_products\": {\"value\": " + products + ", \"unit\": null}";
    }

    private static String expected(String name, BigDecimal value) {
        return "\"" + name + "\": {\"value\": " + value.toPlainString() + ", \"unit\": \"tCO2\", \"tol_rel\": 1e-12}, ";
    }

    private static Lines fuels(RandomGenerator random, int count) {
        Lines lines = new Lines();
        for (int index = 0; index < count; index++) {
            BigDecimal amount = drawn(random, 0, 300_000);
            BigDecimal energy = drawn(random, 3, 400);
            BigDecimal carbon = BigDecimal.valueOf(random.nextLong(1000, 8000), 5);
            lines.add(
                    "{\"name\": \"fuel\", \"FC\": " + amount + ", \"unit\": \""
                            + (random.nextBoolean() ? "t" : "1e4Nm3") + "\", \"NCV_GJ\": " + energy
                            + ", \"CC_tC_per_GJ\": " + carbon + "}",
                    amount.multiply(energy).multiply(carbon).multiply(RATIO));
        }
        return lines;
    }

    private static Lines materials(RandomGenerator random, String name, int count) {
        Lines lines = new Lines();
        for (int index = 0; index < count; index++) {
            BigDecimal amount = drawn(random, 0, 100_000);
            BigDecimal factor = BigDecimal.valueOf(random.nextLong(1, 3663), 3);
            lines.add(
                    "{\"name\": \"" + name + "\", \"t\": " + amount + ", \"EF\": " + factor + "}",
                    amount.multiply(factor));
        }
        return lines;
    }

    private static BigDecimal drawn(RandomGenerator random, long from, long to) {
        return BigDecimal.valueOf(random.nextLong(from * 100, to * 100), 2);
    }
}
