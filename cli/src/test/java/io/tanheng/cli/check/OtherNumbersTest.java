/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ids of the vector files with numbers nobody has seen, against formulas written here a second time in binary numbers. */
class OtherNumbersTest {

    private static final long SEED = Long.getLong("tanheng.seed", 20261121L);
    private static final int VECTORS = 60;

    /** Writes a formula again: from the inputs, by name, to the results. */
    @FunctionalInterface
    interface Formula {
        void compute(Drawn in, Map<String, Double> out);
    }

    /** The inputs drawn, by name. */
    record Drawn(Map<String, Double> values) {
        double get(String name) {
            return Objects.requireNonNull(values.get(name));
        }
    }

    /** Inputs as {@code name unit low high}, results as {@code name unit}. */
    record Case(String id, List<String> inputs, List<String> results, Formula formula) {}

    static Stream<Arguments> cases() {
        return Stream.of(CASES, PowerCases.ALL, SteelAndFuelCases.ALL)
                .flatMap(List::stream)
                .map(each -> Arguments.of(each.id(), each));
    }

    private static final List<Case> CASES = List.of(
            new Case(
                    "HJ-1",
                    List.of(
                            "F|m2|1|60",
                            "V_p|m/s|0|30",
                            "K_v|1|0.8|1.2",
                            "t_s|degC|20|200",
                            "B_a|Pa|80000|105000",
                            "P_s|Pa gauge|-3000|500",
                            "X_sw|fraction|0|0.4"),
                    List.of("V_s|m/s", "Q_s|m3/h wet actual", "Q_sn|Nm3/h dry"),
                    (in, out) -> {
                        double v = in.get("K_v") * in.get("V_p");
                        double q = 3600 * in.get("F") * v;
                        out.put("V_s", v);
                        out.put("Q_s", q);
                        out.put(
                                "Q_sn",
                                q
                                        * 273
                                        / (273 + in.get("t_s"))
                                        * (in.get("B_a") + in.get("P_s"))
                                        / 101325
                                        * (1 - in.get("X_sw")));
                    }),
            new Case(
                    "HJ-2",
                    List.of("C_s|mg/m3|0|500", "t_s|degC|20|200", "B_a|Pa|80000|105000", "P_s|Pa|-3000|500"),
                    List.of("C_sn|mg/Nm3"),
                    (in, out) -> out.put(
                            "C_sn",
                            in.get("C_s") * 101325 / (in.get("B_a") + in.get("P_s")) * (273 + in.get("t_s")) / 273)),
            new Case(
                    "HJ-3",
                    List.of(
                            "SO2_wet|ppm|0|500",
                            "NO|ppm dry|0|500",
                            "NO2|ppm dry|0|50",
                            "X_sw|fraction|0|0.4",
                            "O2_dry|%|2|19",
                            "O2_ref|%|3|15",
                            "M_SO2|g/mol|64|64.1",
                            "M_NO2|g/mol|46|46.1"),
                    List.of(
                            "SO2_dry_ppm|ppm",
                            "SO2|mg/Nm3",
                            "NOx|mg/Nm3",
                            "alpha|1",
                            "SO2_ref|mg/Nm3",
                            "NOx_ref|mg/Nm3"),
                    (in, out) -> {
                        double dry = in.get("SO2_wet") / (1 - in.get("X_sw"));
                        double so2 = dry * in.get("M_SO2") / 22.4;
                        double nox = (in.get("NO") + in.get("NO2")) * in.get("M_NO2") / 22.4;
                        double factor = (21 - in.get("O2_ref")) / (21 - in.get("O2_dry"));
                        out.put("SO2_dry_ppm", dry);
                        out.put("SO2", so2);
                        out.put("NOx", nox);
                        out.put("alpha", 21 / (21 - in.get("O2_dry")));
                        out.put("SO2_ref", so2 * factor);
                        out.put("NOx_ref", nox * factor);
                    }),
            new Case(
                    "HJ-4",
                    List.of("C|mg/Nm3|0|2000", "Q_sn|Nm3/h|0|3000000"),
                    List.of("G|kg/h"),
                    (in, out) -> out.put("G", in.get("C") * in.get("Q_sn") * 1e-6)),
            new Case(
                    "HJ-5",
                    List.of("O2_wet|%|1|6", "O2_dry|%|6|20"),
                    List.of("X_sw|fraction"),
                    (in, out) -> out.put("X_sw", 1 - in.get("O2_wet") / in.get("O2_dry"))),
            new Case(
                    "HJ-8",
                    List.of("H|h|2000|2208", "stop|h|0|900", "invalid|h|0|1000"),
                    List.of("capture|%"),
                    (in, out) -> out.put(
                            "capture",
                            (in.get("H") - in.get("stop") - in.get("invalid")) / (in.get("H") - in.get("stop")) * 100)),
            new Case(
                    "CCEMS-1",
                    List.of("C_CO2|vol% dry|0|30", "Q_sn|Nm3/h dry|0|3000000", "M|g/mol|43.9|44.1"),
                    List.of("m|tCO2/h", "C_mass|mg/Nm3"),
                    (in, out) -> {
                        out.put("m", in.get("C_CO2") / 100 * in.get("M") / 22.4 * in.get("Q_sn") / 1000);
                        out.put("C_mass", in.get("C_CO2") / 100 * in.get("M") / 22.4 * 1e6);
                    }),
            new Case(
                    "P75-F1",
                    List.of("K|lb/scf/ppm|0.00000016|0.00000017", "C|ppm wet|0|900", "Q|scfh wet|0|90000000"),
                    List.of("E|lb/h|1", "E_unrounded|lb/h"),
                    (in, out) -> {
                        out.put("E_unrounded", in.get("K") * in.get("C") * in.get("Q"));
                        out.put("E", in.get("K") * in.get("C") * in.get("Q"));
                    }),
            new Case(
                    "P75-F2",
                    List.of("C|ppm dry|0|900", "Q|scfh wet|0|90000000", "H2O|%|0|40"),
                    List.of("E|lb/h|1"),
                    (in, out) -> out.put("E", 1.660e-7 * in.get("C") * in.get("Q") * (100 - in.get("H2O")) / 100)),
            new Case(
                    "P75-F11",
                    List.of("K|ton/scf/%CO2|0.00000057|0.000000572", "C|% wet|0|20", "Q|scfh|0|90000000"),
                    List.of("E|ton/h (short)|1"),
                    (in, out) -> out.put("E", in.get("K") * in.get("C") * in.get("Q"))),
            new Case(
                    "P75-F5",
                    List.of(
                            "K|lb/dscf/ppm|0.000000119|0.00000012",
                            "C|ppm dry|0|900",
                            "Fd|dscf/mmBtu|8710|10100",
                            "O2|% dry|0|18"),
                    List.of("E|lb/mmBtu|3"),
                    (in, out) -> out.put("E", in.get("K") * in.get("C") * in.get("Fd") * 20.9 / (20.9 - in.get("O2")))),
            new Case(
                    "P75-F6",
                    List.of("C|ppm|0|900", "Fc|scf/mmBtu|1040|1970", "CO2|%|1|18"),
                    List.of("E|lb/mmBtu|3"),
                    (in, out) -> out.put("E", 1.194e-7 * in.get("C") * in.get("Fc") * 100 / in.get("CO2"))),
            new Case(
                    "P75-19-3",
                    List.of("C|ppm wet|0|900", "Fd|dscf/mmBtu|8710|10100", "H2O|%|0|20", "O2w|% wet|0|14"),
                    List.of("E|lb/mmBtu|3"),
                    (in, out) -> out.put(
                            "E",
                            1.194e-7
                                    * in.get("C")
                                    * in.get("Fd")
                                    * 20.9
                                    / (20.9 * (100 - in.get("H2O")) / 100 - in.get("O2w")))),
            new Case(
                    "P75-F14A",
                    List.of("Fc|scf/mmBtu|1040|1970", "Fd|dscf/mmBtu|8710|10100", "O2|% dry|0|25"),
                    List.of("CO2|% dry|1"),
                    (in, out) -> out.put(
                            "CO2", Math.max(0, 100 * in.get("Fc") / in.get("Fd") * (20.9 - in.get("O2")) / 20.9))),
            new Case(
                    "P75-F14B",
                    List.of("Fc|scf/mmBtu|1040|1970", "Fd|dscf/mmBtu|8710|10100", "H2O|%|0|30", "O2w|% wet|0|20"),
                    List.of("CO2|% wet|1"),
                    (in, out) -> out.put(
                            "CO2",
                            Math.max(
                                    0,
                                    100
                                            / 20.9
                                            * in.get("Fc")
                                            / in.get("Fd")
                                            * (20.9 * (100 - in.get("H2O")) / 100 - in.get("O2w"))))),
            new Case(
                    "P75-F15",
                    List.of("Q|scfh|0|90000000", "CO2|% wet|0|20", "Fc|scf/mmBtu|1040|1970"),
                    List.of("HI|mmBtu/h|1"),
                    (in, out) -> out.put("HI", in.get("Q") * in.get("CO2") / (100 * in.get("Fc")))),
            new Case(
                    "P75-F16",
                    List.of("Q|scfh|0|90000000", "CO2|% dry|0|20", "H2O|%|0|40", "Fc|scf/mmBtu|1040|1970"),
                    List.of("HI|mmBtu/h|1"),
                    (in, out) -> out.put(
                            "HI", in.get("Q") * (100 - in.get("H2O")) / (100 * in.get("Fc")) * in.get("CO2") / 100)),
            new Case(
                    "P75-F17",
                    List.of("Q|scfh|0|90000000", "H2O|%|0|20", "O2w|% wet|0|15", "Fd|dscf/mmBtu|8710|10100"),
                    List.of("HI|mmBtu/h|1"),
                    (in, out) -> out.put(
                            "HI", in.get("Q") / in.get("Fd") * (0.209 * (100 - in.get("H2O")) - in.get("O2w")) / 20.9)),
            new Case(
                    "P75-F18",
                    List.of("Q|scfh|0|90000000", "H2O|%|0|20", "O2d|% dry|0|20", "Fd|dscf/mmBtu|8710|10100"),
                    List.of("HI|mmBtu/h|1"),
                    (in, out) -> out.put(
                            "HI",
                            in.get("Q") * (100 - in.get("H2O")) * (20.9 - in.get("O2d")) / (2090 * in.get("Fd")))),
            new Case(
                    "P75-F7",
                    List.of(
                            "C|wt%|50|75",
                            "H|wt%|2|6", "S|wt%|0|4", "N|wt%|0|2", "O|wt%|0|10", "GCV|Btu/lb|6000|14000"),
                    List.of("Fd|dscf/mmBtu", "Fc|scf/mmBtu"),
                    (in, out) -> {
                        out.put(
                                "Fd",
                                1e6
                                        * (3.64 * in.get("H")
                                                + 1.53 * in.get("C")
                                                + 0.57 * in.get("S")
                                                + 0.14 * in.get("N")
                                                - 0.46 * in.get("O"))
                                        / in.get("GCV"));
                        out.put("Fc", 321e3 * in.get("C") / in.get("GCV"));
                    }),
            new Case(
                    "P75-G4",
                    List.of("Fc|scf/mmBtu|1040|1970", "HI|mmBtu/h|0|9000"),
                    List.of("W|ton/h|1"),
                    (in, out) -> out.put("W", in.get("Fc") * in.get("HI") * 44 / (385.0 * 2000))),
            new Case(
                    "P75-F26",
                    List.of("C|ppm dry|0|900", "Q|scfh|0|90000000", "H2O|%|0|40"),
                    List.of("E|lb/h|1"),
                    (in, out) -> out.put("E", 1.194e-7 * in.get("C") * in.get("Q") * (100 - in.get("H2O")) / 100)),
            new Case(
                    "P75-H2O",
                    List.of("O2d|%|6|20", "O2w|%|0|6"),
                    List.of("H2O|%|1"),
                    (in, out) -> out.put("H2O", 100 * (in.get("O2d") - in.get("O2w")) / in.get("O2d"))),
            new Case(
                    "MRR-M4",
                    List.of("mean|g/Nm3|0|300", "sigma|g/Nm3|0|20"),
                    List.of("C_subst|g/Nm3"),
                    (in, out) -> out.put("C_subst", in.get("mean") + 2 * in.get("sigma"))),
            new Case(
                    "FUEL-5",
                    List.of("V_20|m3 at 20 degC, 101.325 kPa|0|90000000"),
                    List.of("V_N|Nm3"),
                    (in, out) -> out.put("V_N", in.get("V_20") * 273.15 / 293.15)));

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void anIdWithOtherNumbersComesOutAsItsFormulaSays(String id, Case each) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED ^ id.hashCode());
        List<String> vectors = new ArrayList<>();
        while (vectors.size() < VECTORS) {
            vector(each, random, vectors.size()).ifPresent(vectors::add);
        }
        Run run = Run.ofText("{\"vectors\": [" + String.join(",\n", vectors) + "]}");
        assertThat(run.exitCode())
                .as("-Dtanheng.seed=" + SEED + "\n" + run.all())
                .isZero();
        assertThat(run.out()).contains(VECTORS + " vectors: " + VECTORS + " ok, 0 FAILED");
    }

    private static Optional<String> vector(Case each, RandomGenerator random, int number) {
        Map<String, Double> in = new LinkedHashMap<>();
        List<String> inputs = new ArrayList<>();
        for (String spec : each.inputs()) {
            String[] parts = spec.split("\\|");
            double low = Double.parseDouble(parts[2]);
            double high = Double.parseDouble(parts[3]);
            double value = BigDecimal.valueOf(low + (high - low) * random.nextDouble())
                    .setScale(high < 1e-3 ? 12 : 4, RoundingMode.HALF_EVEN)
                    .doubleValue();
            in.put(parts[0], value);
            inputs.add("\"" + parts[0] + "\": {\"value\": " + value + ", \"unit\": \"" + parts[1] + "\"}");
        }
        Map<String, Double> out = new LinkedHashMap<>();
        each.formula().compute(new Drawn(in), out);
        List<String> expected = new ArrayList<>();
        for (String spec : each.results()) {
            String[] parts = spec.split("\\|");
            double value = Objects.requireNonNull(out.get(parts[0]));
            if (parts.length == 3 && isNearTie(value, Integer.parseInt(parts[2]))) {
                return Optional.empty();
            }
            expected.add("\"" + parts[0] + "\": " + expectation(value, parts));
        }
        return Optional.of("{\"id\": \"" + each.id() + "#" + number + "\", \"inputs\": {" + String.join(", ", inputs)
                + "}, \"expected\": {" + String.join(", ", expected) + "}}");
    }

    private static String expectation(double value, String[] parts) {
        String unit = ", \"unit\": \"" + parts[1] + "\"";
        if (parts.length == 2) {
            return "{\"value\": " + value + unit + ", \"tol_rel\": 1e-9, \"tol_abs\": 1e-9}";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(Integer.parseInt(parts[2]), RoundingMode.HALF_UP);
        return "{\"value\": " + rounded + unit + ", \"tol_abs\": 0.0}";
    }

    /** Whether binary numbers cannot tell which way a value is to be rounded. */
    private static boolean isNearTie(double value, int decimals) {
        double steps = value * Math.pow(10, decimals);
        return Math.abs(steps - Math.floor(steps) - 0.5) < 1e-6;
    }
}
