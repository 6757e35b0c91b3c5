/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.cli.check.OtherNumbersTest.Case;
import io.tanheng.cli.check.OtherNumbersTest.Drawn;
import java.util.List;
import java.util.Map;

/** Chinese power units and their allowances, for {@link OtherNumbersTest}. */
final class PowerCases {

    private static final double RATIO = 44.0 / 12;

    static final List<Case> ALL = List.of(
            new Case(
                    "PWR-C1",
                    List.of("FC|t|0|900000", "C_ad|tC/t|0.2|0.8", "M_ar|%|0|40", "M_ad|%|0|20", "OF|1|0.9|1"),
                    List.of("C_ar|tC/t", "E|tCO2"),
                    (in, out) -> {
                        double carbon = in.get("C_ad") * (100 - in.get("M_ar")) / (100 - in.get("M_ad"));
                        out.put("C_ar", carbon);
                        out.put("E", in.get("FC") * carbon * in.get("OF") * RATIO);
                    }),
            new Case(
                    "PWR-C2",
                    List.of("FC|t|0|900000", "NCV_ar|GJ/t|10|30", "CC|tC/GJ|0.02|0.03", "OF|1|0.9|1"),
                    List.of("C_ar|tC/t", "E|tCO2"),
                    (in, out) -> {
                        double carbon = in.get("NCV_ar") * in.get("CC");
                        out.put("C_ar", carbon);
                        out.put("E", in.get("FC") * carbon * in.get("OF") * RATIO);
                    }),
            new Case(
                    "PWR-C3",
                    List.of(
                            "FC|1e4 Nm3 (0 degC, 101.325 kPa)|0|9000",
                            "V_CH4|vol%|50|70",
                            "V_n-C4H10|vol%|0|5",
                            "V_CO|vol%|0|5",
                            "V_H2S|vol%|0|5",
                            "OF|1|0.9|1"),
                    List.of("C_g|tC/1e4Nm3", "E|tCO2"),
                    (in, out) -> {
                        double atoms = in.get("V_CH4") + 4 * in.get("V_n-C4H10") + in.get("V_CO");
                        double carbon = 12 * atoms / 100 / 22.4 * 10;
                        out.put("C_g", carbon);
                        out.put("E", in.get("FC") * carbon * in.get("OF") * RATIO);
                    }),
            new Case(
                    "PWR-C5",
                    List.of("AD|MWh|0|9000", "EF|tCO2/MWh|0.2|0.9"),
                    List.of("E_el|tCO2"),
                    (in, out) -> out.put("E_el", in.get("AD") * in.get("EF"))),
            new Case(
                    "FGD-1",
                    List.of("CAL|t|0|9000", "I|1|0.5|1", "EF|tCO2/t|0.4|0.6", "TR|1|0.5|1"),
                    List.of("E|tCO2"),
                    (in, out) -> out.put("E", in.get("CAL") * in.get("I") * in.get("EF") * in.get("TR"))),
            new Case(
                    "PWR-I1",
                    List.of(
                            "D_heat_steam|t|1000|300000",
                            "h_heat_steam|kJ/kg|2700|3300",
                            "D_ms|t|1000000|2000000",
                            "h_ms|kJ/kg|3300|3500",
                            "h_fw|kJ/kg|800|1200",
                            "D_rh|t|0|1500000",
                            "dh_rh|kJ/kg|400|600",
                            "W_fd|MWh|100000|500000",
                            "W_cy|MWh|5000|30000",
                            "W_rcy|MWh|0|5000",
                            "E|tCO2|100000|600000"),
                    List.of("Q_gr|GJ", "Q_cr|GJ", "a|1", "W_gd|MWh", "S_gd|tCO2/MWh", "S_gr|tCO2/GJ"),
                    PowerCases::cogeneration),
            new Case(
                    "PWR-I2",
                    List.of("W_fd|MWh|0|900000", "P_e|MW|100|1000", "t|h|1000|8760"),
                    List.of("X|1"),
                    (in, out) -> out.put("X", in.get("W_fd") / (in.get("P_e") * in.get("t")))),
            new Case(
                    "PWR-I3",
                    List.of("D_w|t|0|9000000", "T_s|degC|20|150"),
                    List.of("Q|GJ"),
                    (in, out) -> out.put("Q", in.get("D_w") * (in.get("T_s") - 20) * 4.1868 / 1000)),
            new Case(
                    "PWR-A1",
                    List.of(
                            "Q_e|MWh net|0|3000000",
                            "B_e|tCO2/MWh|0.5|1.2",
                            "F_l|1|1|1.05",
                            "a|1|0|1",
                            "F_f|1|1|1.1",
                            "Q_h|GJ|0|900000",
                            "B_h|tCO2/GJ|0.05|0.2"),
                    List.of("F_r|1", "A_e|tCO2", "A_h|tCO2", "A|tCO2"),
                    (in, out) -> {
                        double heatSupply = 1 - 0.22 * in.get("a");
                        double electricity = in.get("Q_e") * in.get("B_e") * in.get("F_l") * heatSupply * in.get("F_f");
                        double heat = in.get("Q_h") * in.get("B_h");
                        out.put("F_r", heatSupply);
                        out.put("A_e", electricity);
                        out.put("A_h", heat);
                        out.put("A", electricity + heat);
                    }),
            new Case(
                    "PWR-A2",
                    List.of("Q_e|MWh net|0|3000000", "B_e|tCO2/MWh|0.5|1.2", "F_l|1|1|1.05", "X|1|0|1"),
                    List.of("F_f|1", "A|tCO2"),
                    (in, out) -> {
                        double load = loadCorrection(in.get("X"));
                        out.put("F_f", load);
                        out.put("A", in.get("Q_e") * in.get("B_e") * in.get("F_l") * load);
                    }),
            new Case(
                    "PWR-A4",
                    List.of(
                            "Q_gen|MWh gross|0|3000000",
                            "B_e|tCO2/MWh|0.5|1.2",
                            "F_peak|1|1|1.2",
                            "Q_h|GJ|0|900000",
                            "B_h|tCO2/GJ|0.05|0.2"),
                    List.of("A|tCO2"),
                    (in, out) -> out.put(
                            "A", in.get("Q_gen") * in.get("B_e") * in.get("F_peak") + in.get("Q_h") * in.get("B_h"))));

    private PowerCases() {}

    private static void cogeneration(Drawn in, Map<String, Double> out) {
        double supplied = in.get("D_heat_steam") * (in.get("h_heat_steam") - 83.74) / 1000;
        double produced =
                (in.get("D_ms") * (in.get("h_ms") - in.get("h_fw")) + in.get("D_rh") * in.get("dh_rh")) / 1000;
        double ratio = supplied / produced;
        double net = in.get("W_fd") - (in.get("W_cy") - in.get("W_rcy")) * (1 - ratio);
        out.put("Q_gr", supplied);
        out.put("Q_cr", produced);
        out.put("a", ratio);
        out.put("W_gd", net);
        out.put("S_gd", (1 - ratio) * in.get("E") / net);
        out.put("S_gr", ratio * in.get("E") / supplied);
    }

    private static double loadCorrection(double load) {
        if (load >= 0.85) {
            return 1;
        }
        if (load >= 0.8) {
            return 1 + 0.0014 * (85 - 100 * load);
        }
        return load >= 0.75 ? 1.007 + 0.0016 * (80 - 100 * load) : Math.pow(1.015, 16 - 20 * load);
    }
}
