/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Cement, glass, ceramics and lime with numbers nobody has seen, and where they have no value. */
class BuildingMaterialsVectorsTest {

    private static final long SEED = Long.getLong("tanheng.seed", 20261129L);
    private static final int VECTORS = 60;

    /** A formula written a second time, in binary numbers. */
    private record Result(String name, String unit, ToDoubleFunction<Drawn> formula) {}

    /** The inputs drawn, by name. */
    private record Drawn(Map<String, Double> values) {
        double get(String name) {
            return Objects.requireNonNull(values.get(name));
        }
    }

    /** Inputs as {@code name|unit|low|high}. */
    private record Case(String id, List<String> inputs, List<Result> results) {}

    private static final List<Case> CASES = List.of(
            new Case(
                    "CEM-1",
                    List.of(
                            "Q|t Portland clinker|100000|900000",
                            "EF|tCO2/t|0.2|0.6",
                            "M_carbide_slag|t|0|9000",
                            "DF_carbide_slag|tCO2/t|0|0.6",
                            "M_steel_slag|t|0|9000",
                            "DF_steel_slag|tCO2/t|0|0.3"),
                    List.of(new Result(
                            "E",
                            "tCO2",
                            in -> in.get("Q") * in.get("EF")
                                    - in.get("M_carbide_slag") * in.get("DF_carbide_slag")
                                    - in.get("M_steel_slag") * in.get("DF_steel_slag")))),
            new Case(
                    "CEM-1",
                    List.of("Q|t|100000|900000", "M_red_mud|t|0|9000", "M_fgd_gypsum|t|0|9000"),
                    List.of(new Result(
                            "E",
                            "tCO2",
                            in -> in.get("Q") * 0.535 - in.get("M_red_mud") * 0.055 - in.get("M_fgd_gypsum") * 0.245))),
            new Case(
                    "CEM-2",
                    List.of(
                            "Q|t clinker|0|900000",
                            "Q_ckd|t|0|900",
                            "Q_bpd|t|0|900",
                            "FR1|CaO fraction|0.6|0.7",
                            "FR10|CaO not from carbonate|0|0.05",
                            "FR2|MgO fraction|0.01|0.05",
                            "FR20|MgO not from carbonate|0|0.01",
                            "Q_rm|t raw meal|0|900000",
                            "FR0|non-fuel C fraction|0|0.005"),
                    List.of(
                            new Result("EF_calc", "tCO2/t", BuildingMaterialsVectorsTest::clinkerFactor),
                            new Result("E1", "tCO2", BuildingMaterialsVectorsTest::carbonate),
                            new Result("E2", "tCO2", in -> in.get("Q_rm") * in.get("FR0") * 44 / 12),
                            new Result(
                                    "E_process",
                                    "tCO2",
                                    in -> carbonate(in) + in.get("Q_rm") * in.get("FR0") * 44 / 12))),
            new Case(
                    "CEM-3",
                    List.of("clinker|t|0|900000", "CaO|1|0.6|0.7", "CF_ckd|1|1|1.1"),
                    List.of(
                            new Result("EF", "tCO2/t", in -> 0.785 * in.get("CaO") * in.get("CF_ckd")),
                            new Result(
                                    "E", "tCO2", in -> in.get("clinker") * 0.785 * in.get("CaO") * in.get("CF_ckd")))),
            new Case(
                    "CEM-4", List.of("EF_cli|tCO2/t|0.4|0.6", "d|1|0|1"), List.of(new Result("EF_ckd", "tCO2/t", in -> {
                        double lost = in.get("EF_cli") / (1 + in.get("EF_cli")) * in.get("d");
                        return lost / (1 - lost);
                    }))),
            new Case(
                    "CEM-5",
                    List.of("FR|t|0|9000", "NCV|GJ/t|10|50", "EF|tCO2/GJ|0.05|0.12", "alpha|1|0|1"),
                    List.of(new Result(
                            "E", "tCO2", in -> in.get("FR") * in.get("NCV") * in.get("EF") * in.get("alpha")))),
            new Case(
                    "CEM-6",
                    List.of("FC|t|0|90000", "NCV|GJ/t|10|30", "CC|tC/GJ|0.015|0.033", "OF|1|0.8|1"),
                    List.of(new Result(
                            "E", "tCO2", in -> in.get("FC") * in.get("NCV") * in.get("CC") * in.get("OF") * 44 / 12))),
            new Case(
                    "CER-1",
                    List.of("F|t|0|900000", "eta|utilisation|0.5|1", "C_CaCO3|1|0|0.3", "C_MgCO3|1|0|0.2"),
                    List.of(new Result(
                            "E",
                            "tCO2",
                            in -> in.get("F")
                                    * in.get("eta")
                                    * (in.get("C_CaCO3") * 44 / 100 + in.get("C_MgCO3") * 44 / 84)))),
            new Case(
                    "LIM-1",
                    List.of("lime|t|0|90000", "CaO|1|0.5|0.9", "MgO|1|0|0.1", "CF_lkd|1|1|1.1"),
                    List.of(
                            new Result(
                                    "E_mrr_B",
                                    "tCO2",
                                    in -> in.get("lime") * (in.get("CaO") * 0.785 + in.get("MgO") * 1.092)),
                            new Result(
                                    "E_ipcc_caO_only",
                                    "tCO2",
                                    in -> in.get("lime") * 0.785 * in.get("CaO") * in.get("CF_lkd")))),
            new Case(
                    "LIM-2",
                    List.of("limestone|t|0|90000", "CaCO3|1|0.5|0.9", "MgCO3|1|0|0.1", "F|1|0.5|1"),
                    List.of(new Result(
                            "E",
                            "tCO2",
                            in -> in.get("limestone")
                                    * (in.get("CaCO3") * 0.44 + in.get("MgCO3") * 0.522)
                                    * in.get("F")))),
            new Case(
                    "LIM-3",
                    List.of("x|hydrated fraction|0|1", "y|water content|0|0.5"),
                    List.of(new Result("C_h", "1", in -> 1 - in.get("x") * in.get("y")))),
            new Case(
                    "GLS-1",
                    List.of(
                            "Q_c|t|0|900",
                            "C_c|1|0.5|1",
                            "soda_ash|t|0|90000",
                            "p_soda|1|0.9|1",
                            "dolomite|t|0|90000",
                            "p_dol|1|0.9|1",
                            "limestone|t|0|90000",
                            "p_lime|1|0.9|1",
                            "F|calcination|0.5|1"),
                    List.of(
                            new Result("E1", "tCO2", in -> in.get("Q_c") * in.get("C_c") * 44 / 12),
                            new Result("E2", "tCO2", BuildingMaterialsVectorsTest::batch),
                            new Result("E", "tCO2", in -> in.get("Q_c") * in.get("C_c") * 44 / 12 + batch(in)))));

    private static double clinkerFactor(Drawn in) {
        return (in.get("FR1") - in.get("FR10")) * 44 / 56 + (in.get("FR2") - in.get("FR20")) * 44 / 40;
    }

    private static double carbonate(Drawn in) {
        return (in.get("Q") + in.get("Q_ckd") + in.get("Q_bpd")) * clinkerFactor(in);
    }

    private static double batch(Drawn in) {
        return in.get("F")
                * (in.get("soda_ash") * in.get("p_soda") * 0.415
                        + in.get("dolomite") * in.get("p_dol") * 0.477
                        + in.get("limestone") * in.get("p_lime") * 0.44);
    }

    static Stream<Arguments> cases() {
        return CASES.stream().map(each -> Arguments.of(each.id(), each));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void anIdWithOtherNumbersComesOutAsItsFormulaSays(String id, Case each) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED ^ each.hashCode());
        List<String> vectors = new ArrayList<>();
        for (int number = 0; number < VECTORS; number++) {
            vectors.add(vector(each, random, number));
        }
        Run run = Run.ofText("{\"vectors\": [" + String.join(",\n", vectors) + "]}");
        assertThat(run.exitCode())
                .as("-Dtanheng.seed=" + SEED + "\n" + run.all())
                .isZero();
        assertThat(run.out()).contains(VECTORS + " vectors: " + VECTORS + " ok, 0 FAILED");
    }

    private static String vector(Case each, RandomGenerator random, int number) {
        Map<String, Double> in = new LinkedHashMap<>();
        List<String> inputs = new ArrayList<>();
        for (String spec : each.inputs()) {
            String[] parts = spec.split("\\|");
            double low = Double.parseDouble(parts[2]);
            double value = low + (Double.parseDouble(parts[3]) - low) * random.nextDouble();
            in.put(parts[0], value);
            inputs.add("\"" + parts[0] + "\": {\"value\": " + value + ", \"unit\": \"" + parts[1] + "\"}");
        }
        String expected = each.results().stream()
                .map(result -> "\"" + result.name() + "\": {\"value\": "
                        + result.formula().applyAsDouble(new Drawn(in)) + ", \"unit\": \"" + result.unit()
                        + "\", \"tol_rel\": 1e-9, \"tol_abs\": 1e-9}")
                .collect(Collectors.joining(", "));
        return "{\"id\": \"" + each.id() + "#" + number + "\", \"inputs\": {" + String.join(", ", inputs)
                + "}, \"expected\": {" + expected + "}}";
    }

    @ParameterizedTest(name = "{0} with {1} gives {2}, because {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CEM-1 | 'Q': 1000 | 'E': 535 | nothing is deducted, and the factor of Portland clinker is looked up",
                "CEM-1 | 'Q': 1000, 'EF': 0.5, 'M_steel_slag': 100 | 'E': 478.5 | a factor not given is looked up",
                "CEM-1 | 'Q': 1000, 'EF': 0.5, 'M_hydrated_lime': 900, 'M_carbide_slag': 0 | 'E': 0 | never below zero",
                "CEM-1 | 'Q': 1000, 'EF': 0.5, 'M_steel_slag': null | 'E': null | a substitute that was not weighed is not zero",
                "CEM-1 | 'Q': 1000, 'EF': 0.5, 'M_steel_slag': 100, 'DF_steel_slag': null | 'E': null | a null factor is no default",
                "CEM-1 | 'Q': null, 'EF': 0.5 | 'E': null | clinker was not weighed",
                "CEM-1 | 'Q': 1000, 'EF': 0.5, 'M_steel_slag': -1 | 'E': null | a negative amount",
                "CEM-1 | 'Q': 0, 'EF': 0.5 | 'E': 0 | zero is a value",
                "CEM-3 | 'clinker': 1000, 'CaO': 0.65 | 'EF': 0.520455, 'E': 520.455 | the default correction for dust",
                "CEM-3 | 'clinker': null, 'CaO': 0.65, 'CF_ckd': 1 | 'EF': 0.51025, 'E': null | the factor needs no clinker",
                "CEM-3 | 'clinker': 1000, 'CaO': 65.2 | 'EF': null, 'E': null | a percentage",
                "CEM-3 | 'clinker': 1000, 'CaO': 0.1 | 'EF': null, 'E': null | no clinker is like that",
                "CEM-4 | 'd': 1 | 'EF_ckd': 0.525 | the default factor of clinker",
                "CEM-4 | 'EF_cli': 0.5, 'd': 0 | 'EF_ckd': 0 | nothing is calcined",
                "CEM-4 | 'EF_cli': 0.5, 'd': 1.1 | 'EF_ckd': null | more than all is calcined",
                "CEM-4 | 'EF_cli': 0.5, 'd': null | 'EF_ckd': null | nobody has measured it",
                "CEM-5 | 'FR': 100, 'NCV': 30, 'EF': 0.08, 'alpha': 0 | 'E': 0 | all of it is biomass",
                "CEM-5 | 'FR': 100, 'NCV': 30, 'EF': 0.08, 'alpha': 20 | 'E': null | a percentage",
                "CEM-6 | 'FC': 100, 'NCV': 20, 'CC': 0.03 | 'E': 217.8 | the oxidation factor of the kiln",
                "CEM-6 | 'FC': 100, 'NCV': 20, 'CC': 26.1, 'OF': 1 | 'E': null | kilograms of carbon for tonnes",
                "CEM-6 | 'FC': 100, 'NCV': null, 'CC': 0.03, 'OF': 1 | 'E': null | no calorific value was measured",
                "CER-1 | 'F': 1000, 'C_CaCO3': 0.1, 'C_MgCO3': 0 | 'E': 39.6 | nine tenths are used by default",
                "CER-1 | 'F': 1000, 'eta': null, 'C_CaCO3': 0.1, 'C_MgCO3': 0 | 'E': null | a null is no default",
                "CER-1 | 'F': 1000, 'eta': 1, 'C_CaCO3': 0.9, 'C_MgCO3': 0.2 | 'E': null | more carbonate than material",
                "LIM-1 | 'lime': 1000, 'CaO': 0.9, 'MgO': null | 'E_mrr_B': null, 'E_ipcc_caO_only': 720.63 | the guidelines need no magnesium oxide",
                "LIM-1 | 'lime': 1000, 'CaO': 0.9, 'MgO': 0.2, 'CF_lkd': 1 | 'E_mrr_B': null, 'E_ipcc_caO_only': 706.5 | more oxide than lime",
                "LIM-2 | 'limestone': 1000, 'CaCO3': 1, 'MgCO3': 0, 'F': 1 | 'E': 440 | pure calcite",
                "LIM-2 | 'limestone': 1000, 'CaCO3': null, 'MgCO3': 0, 'F': 1 | 'E': null | missing is not zero",
                "LIM-2 | 'limestone': 1000, 'CaCO3': 0.9, 'MgCO3': 0.1, 'F': null | 'E': null | nobody has measured it",
                "LIM-3 | 'x': 1 | 'C_h': 0.72 | all is hydrated, and the water content is looked up",
                "LIM-3 | 'x': 0, 'y': 0.3 | 'C_h': 1 | nothing is hydrated",
                "LIM-3 | 'x': 10, 'y': 0.28 | 'C_h': null | a percentage"
            })
    void theEdges(String id, String inputs, String expected, String why) {
        Run run = Run.ofVector(id, withUnits(id, inputs), withUnits(id, expected));
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
    }

    @ParameterizedTest(name = "clinker with {0} of calcium oxide: factor {1}, E1 {2}, E2 {3}, because {4}")
    @CsvSource({
        "0.65, 0.5107142857142857, 510.7142857142857, 5.5,  the default of carbon in ordinary raw meal",
        "null, null,               null,              5.5,  organic carbon needs no calcium oxide",
        "0.8,  null,               null,              5.5,  more than pure alite holds",
        "0.2,  null,               null,              5.5,  no clinker is like that"
    })
    void whatDoesNotRestOnTheOxidesIsComputedWithoutThem(
            String calcium, String factor, String carbonate, String organic, String why) {
        Run run = Run.ofVector(
                "CEM-2",
                withUnits(
                        "CEM-2",
                        "'Q': 1000, 'Q_ckd': 0, 'Q_bpd': 0, 'FR1': " + calcium
                                + ", 'FR10': 0, 'FR2': 0, 'FR20': 0, 'Q_rm': 1500"),
                withUnits(
                        "CEM-2",
                        "'EF_calc': " + factor + ", 'E1': " + carbonate + ", 'E2': " + organic
                                + (factor.equals("null") ? ", 'E_process': null" : "")));
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
    }

    @ParameterizedTest(name = "factors {0}: E2 {1}, because {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'Na2CO3': 0.4, 'CaMgCO32': 0.5, 'CaCO3': 0.45} | 1350 | the factors of the vector",
                "{'Na2CO3': 0.4} | 1317 | the others are looked up",
                "{} | 1332 | all are looked up",
                "{'Na2CO3': null} | null | a null is no default",
                "null | null | no factor at all"
            })
    void aTableOfFactorsMayHaveGaps(String factors, String expected, String why) {
        Run run = Run.ofVector("GLS-1", batch() + table(factors), results(expected));
        assertThat(run.exitCode()).as(why + "\n" + run.all()).isZero();
    }

    @Test
    void aBatchWithoutATableAndWithoutCalcinationTakesTheLaw() {
        assertThat(Run.ofVector("GLS-1", batch(), results("1332")).exitCode()).isZero();
    }

    @Test
    void anEntryOfATableThatNobodyReadsIsNamed() {
        Run run = Run.ofVector("GLS-1", batch() + table("{'FeCO3': 0.38}"), results("1332"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("unknown entry 'FeCO3' in 'EF'", "Na2CO3, CaMgCO32, CaCO3");
    }

    @Test
    void aFactorOfASubstituteWithoutItsAmountIsNamed() {
        Run run = Run.ofVector(
                "CEM-1", withUnits("CEM-1", "'Q': 1000, 'DF_red_mud': 0.055"), withUnits("CEM-1", "'E': 535"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("the input 'M_red_mud' is missing");
    }

    /** Thousand tonnes each, pure, with a tonne of carbon. */
    private static String batch() {
        return withUnits(
                "GLS-1",
                "'Q_c': 1, 'C_c': 1, 'soda_ash': 1000, 'p_soda': 1, 'dolomite': 1000, 'p_dol': 1,"
                        + " 'limestone': 1000, 'p_lime': 1");
    }

    private static String table(String factors) {
        return ", \"EF\": {\"value\": " + factors.replace('\'', '"') + ", \"unit\": \"tCO2/t\"}";
    }

    private static String results(String carbonates) {
        return withUnits(
                "GLS-1",
                "'E1': 3.6666666666666667, 'E2': " + carbonates + (carbonates.equals("null") ? ", 'E': null" : ""));
    }

    /** Gives each name of {@code 'a': 1, 'b': 2} the unit the vector files give it. */
    private static String withUnits(String id, String entries) {
        return Stream.of(entries.split(",\\s*"))
                .map(entry -> entry.split(": ", 2))
                .map(parts -> parts[0].strip().replace('\'', '"') + ": {\"value\": " + parts[1] + ", \"unit\": \""
                        + unit(id, parts[0].replace("'", "").strip()) + "\"}")
                .collect(Collectors.joining(", "));
    }

    private static String unit(String id, String name) {
        if (id.equals("CEM-5") && name.equals("EF")) {
            return "tCO2/GJ";
        }
        if (name.startsWith("DF_")) {
            return "tCO2/t";
        }
        if (name.startsWith("M_") || (id.equals("CER-1") && name.equals("F"))) {
            return "t";
        }
        return UNITS.getOrDefault(name, "1");
    }

    private static final Map<String, String> UNITS = Stream.of(
                    "t Q Q_ckd Q_bpd Q_rm clinker FR FC lime limestone soda_ash dolomite Q_c",
                    "tCO2/t EF EF_calc EF_cli EF_ckd",
                    "tCO2 E E1 E2 E_process E_mrr_B E_ipcc_caO_only",
                    "GJ/t NCV",
                    "tC/GJ CC")
            .map(line -> line.split(" "))
            .flatMap(words -> Stream.of(words).skip(1).map(name -> Map.entry(name, words[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
}
