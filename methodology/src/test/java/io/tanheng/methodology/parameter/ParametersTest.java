/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

    private static final Path FOLDER = Path.of("src/main/resources/parameters");

    @Test
    void theIndexNamesEveryFileAndNoOther() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> found = files.filter(path -> path.toString().endsWith(".yaml"))
                    .map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(FOLDER.resolve("index.txt")))
                    .as("index.txt lists the files in order; add or remove the line of the file you added or removed")
                    .containsExactlyElementsOf(found);
        }
    }

    @Test
    void everyShippedParameterHasItsSourceInTwoLanguagesAndIsAsSureAsItSays() {
        assertThat(Parameters.standard().all()).hasSizeGreaterThan(50).allSatisfy(parameter -> {
            assertThat(parameter.title().zh()).matches(".*[\\u4e00-\\u9fff].*");
            assertThat(parameter.values()).isNotEmpty();
            if (parameter.confidence().level() != Confidence.Level.VERIFIED) {
                assertThat(parameter.confidence().openQuestion()).isPresent();
            }
        });
    }

    /** The figures of the text of the laws, typed a second time. */
    @ParameterizedTest(name = "{0} is {1} {2}, {3}")
    @CsvSource({
        "hj75.ice-point, 273, K, VERIFIED",
        "hj75.standard-pressure, 101325, Pa, VERIFIED",
        "hj75.molar-volume, 22.4, L/mol, VERIFIED",
        "hj75.seconds-per-hour, 3600, s/h, VERIFIED",
        "hj75.oxygen-in-air, 21, %, VERIFIED",
        "hj75.valid-minutes-per-hour, 45, min, VERIFIED",
        "hj75.substitution.window-short, 180, h, SECONDARY",
        "hj75.substitution.window-long, 720, h, SECONDARY",
        "hj75.substitution.window-low-capture, 2160, h, SECONDARY",
        "common.molar-mass-carbon, 12, tC/Mmol, SECONDARY",
        "common.molar-mass-carbon-dioxide, 44, tCO2/Mmol, SECONDARY",
        "fuel.gbt32151-34-2024.coke.oxidation-factor, 0.93, 1, SECONDARY",
        "fuel.gbt32151-34-2024.coke-oven-gas.net-calorific-value, 179.81, GJ/1e4Nm3, SECONDARY",
        "fuel.cets-2024.coke-oven-gas.net-calorific-value, 173.854, GJ/1e4Nm3, SECONDARY",
        "fuel.cets-2024.bituminous.carbon-content, 0.02618, tC/GJ, SECONDARY",
        "fuel.guides-2013.bituminous.carbon-content, 0.0261, tC/GJ, UNVERIFIED",
        "ipcc2006.fuel.wood.carbon-dioxide-factor, 112000, kgCO2/TJ, UNVERIFIED",
        "ipcc2006.manufacturing.coal.methane-factor, 10, kgCH4/TJ, UNVERIFIED",
        "gwp.ar6.sulphur-hexafluoride, 24300, tCO2e/t, UNVERIFIED",
        "grid.cn.ets-reporting.2022, 0.5703, tCO2/MWh, SECONDARY",
        "grid.cn.national-average.2021, 0.5568, tCO2/MWh, UNVERIFIED",
        "heat.cn.default-factor, 0.11, tCO2/GJ, SECONDARY",
        "standardstate.subpart-rr-density, 0.0018682, t/m3, VERIFIED",
        "egrid2021.bit, 0.102955847, tonCO2/mmBtu, VERIFIED",
        "co2stack.molar-mass-co2, 44, g/mol, UNVERIFIED",
        "part75.k-so2, 0.000000166, lb/ft3/ppm, VERIFIED",
        "part75.k-nox, 0.0000001194, lb/ft3/ppm, VERIFIED",
        "part75.k-co2, 0.00000057, ton/%/ft3, VERIFIED",
        "part75.oxygen-in-air, 20.9, %, VERIFIED",
        "part75.fc.bituminous, 1800, ft3/mmBtu, UNVERIFIED",
        "part75.fc.natural-gas, 1040, ft3/mmBtu, UNVERIFIED",
        "part75.fd.lignite, 9860, ft3/mmBtu, UNVERIFIED",
        "mrr.sigma-multiple, 2, 1, VERIFIED",
        "mrr.valid-share-of-hour, 80, %, UNVERIFIED",
        "mrr.carbon-to-carbon-dioxide, 3.664, tCO2/tC, SECONDARY",
        "cetssteel.oxidation-factor, 1, 1, SECONDARY",
        "cetssteel.input.limestone, 0.44, tCO2/t, SECONDARY",
        "cetssteel.input.dolomite, 0.471, tCO2/t, SECONDARY",
        "cetssteel.input.electrode, 3.663, tCO2/t, SECONDARY",
        "cetssteel.input.pig-iron, 0.172, tCO2/t, SECONDARY",
        "cetssteel.input.dri, 0.073, tCO2/t, SECONDARY",
        "cetssteel.input.ferronickel, 0.037, tCO2/t, SECONDARY",
        "cetssteel.input.ferrosilicon, 0.007, tCO2/t, SECONDARY",
        "cetssteel.input.ferromolybdenum, 0.018, tCO2/t, SECONDARY",
        "cetssteel.input.silicomanganese, 0.092, tCO2/t, SECONDARY",
        "cetssteel.input.low-c-silicomanganese, 0.011, tCO2/t, SECONDARY",
        "cetssteel.input.bf-ferromanganese, 0.275, tCO2/t, SECONDARY",
        "cetssteel.input.eaf-high-c-ferromanganese, 0.275, tCO2/t, SECONDARY",
        "cetssteel.input.micro-c-ferromanganese, 0.004, tCO2/t, SECONDARY",
        "cetssteel.input.high-c-ferrochrome, 0.348, tCO2/t, SECONDARY",
        "cetssteel.input.scrap, 0.037, tCO2/t, SECONDARY",
        "cetssteel.product.pig-iron, 0.172, tCO2/t, SECONDARY",
        "cetssteel.product.crude-steel, 0.037, tCO2/t, SECONDARY",
        "cetssteel.product.coal-tar, 2.699, tCO2/t, SECONDARY",
        "cetssteel.product.crude-benzol, 3.382, tCO2/t, SECONDARY",
        "gbt32151steel.factor.limestone, 0.44, tCO2/t, UNVERIFIED",
        "gbt32151steel.factor.dolomite, 0.471, tCO2/t, UNVERIFIED",
        "gbt32151steel.factor.electrode, 3.663, tCO2/t, UNVERIFIED",
        "gbt32151steel.factor.pig-iron, 0.172, tCO2/t, UNVERIFIED",
        "gbt32151steel.factor.dri, 0.073, tCO2/t, UNVERIFIED",
        "gbt32151steel.factor.ferronickel, 0.037, tCO2/t, UNVERIFIED",
        "gbt32151steel.factor.ferrochrome, 0.275, tCO2/t, UNVERIFIED",
        "gbt32151steel.factor.ferromolybdenum, 0.018, tCO2/t, UNVERIFIED",
        "gbt32151steel.factor.crude-steel, 0.0154, tCO2/t, UNVERIFIED",
        "gbt32151steel.factor.methanol, 1.375, tCO2/t, UNVERIFIED",
        "gbt32151steel.carbonate.calcium, 0.44, tCO2/t, UNVERIFIED",
        "gbt32151steel.carbonate.magnesium, 0.522, tCO2/t, UNVERIFIED",
        "cnallowance.industry.slope, 0.15, 1, SECONDARY",
        "cnallowance.industry.deviation-limit, 0.2, 1, SECONDARY",
        "cnallowance.industry.adjustment-limit, 0.03, 1, SECONDARY",
        "cnallowance.industry.share-of-verified, 1, 1, SECONDARY"
    })
    void theConstantsOfTheLawsAreWhatTheyAre(String id, String value, String unit, Confidence.Level level) {
        ParameterDefinition parameter = Parameters.standard().find(id).orElseThrow();
        assertThat(parameter.values().get(0).value().amount()).isEqualByComparingTo(value);
        assertThat(parameter.unit()).hasToString(unit);
        assertThat(parameter.confidence().level()).isEqualTo(level);
    }

    @ParameterizedTest(name = "on {0} the value is {1}, because {2}")
    @CsvSource({
        "2029-12-31, GAP, nothing was in force yet",
        "2030-01-01, 15.3, the first day counts",
        "2031-12-31, 15.3, the day before the successor",
        "2032-01-01, 15.1, the successor's first day",
        "2033-06-30, 15.1, the last day counts",
        "2033-07-01, GAP, it has ended without a successor"
    })
    void aValueHoldsFromItsFirstDayToItsLast(LocalDate day, String expected, String why) {
        Parameters parameters = Parameters.read(Map.of("example/carbon.yaml", twoEditions()));
        Outcome<Term> found = parameters.on(day).parameter("example.carbon");
        if (expected.equals("GAP")) {
            assertThat(found).as(why).isInstanceOfSatisfying(Outcome.Gap.class, gap -> {
                assertThat(gap.reason()).isEqualTo(GapReason.OUT_OF_VALIDITY);
                assertThat(gap.detail())
                        .contains(
                                "example.carbon",
                                day.toString(),
                                day.getYear() < 2030 ? "2030-01-01" : "until 2033-06-30");
            });
        } else {
            assertThat(found)
                    .as(why)
                    .isInstanceOfSatisfying(
                            Outcome.Present.class,
                            present -> assertThat(
                                            ((Term) present.value()).value().amount())
                                    .isEqualByComparingTo(expected));
        }
    }

    @Test
    void anUnknownParameterIsAGapThatNamesIt() {
        assertThat(Parameters.standard().on(LocalDate.of(2026, 1, 1)).parameter("hj75.no-such"))
                .isInstanceOfSatisfying(
                        Outcome.Gap.class, gap -> assertThat(gap.detail()).contains("hj75.no-such"));
    }

    @Test
    void whatNobodyCheckedForLongIsListed() {
        Parameters parameters = Parameters.read(Map.of("example/carbon.yaml", twoEditions()));
        assertThat(parameters.notCheckedSince(LocalDate.of(2033, 1, 1))).hasSize(1);
        assertThat(parameters.notCheckedSince(LocalDate.of(2032, 1, 1))).isEmpty();
    }

    static String twoEditions() {
        return """
                id: example.carbon
                symbol: CC
                unit: kg/GJ
                title: { en: Carbon content, zh: 含碳量 }
                values:
                  - from: 2030-01-01
                    value: "15.3"
                    source: { document: EXAMPLE-2030, clause: annex B, issued: 2029-11-14 }
                  - from: 2032-01-01
                    until: 2033-06-30
                    value: "15.1"
                    source: { document: EXAMPLE-2032, issued: 2032-03-01 }
                    retroactive: The decree says so.
                confidence: verified
                checked: 2032-06-30
                """;
    }
}
