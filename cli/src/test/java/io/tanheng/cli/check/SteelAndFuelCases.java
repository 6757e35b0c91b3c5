/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.cli.check.OtherNumbersTest.Case;
import java.util.List;

/** Steel, industry allowances, fuels, warming potentials and purchased energy with numbers nobody has seen. */
final class SteelAndFuelCases {

    static final List<Case> ALL = List.of(
            new Case(
                    "STL-2",
                    List.of(
                            "coke_breeze|t|0|100000",
                            "NCV|GJ/t|15|35",
                            "CC|tC/GJ|0.01|0.04",
                            "OF|1|0.8|1",
                            "limestone|t|0|100000",
                            "CaCO3|1|0|0.6",
                            "MgCO3|1|0|0.4",
                            "EF_CaCO3|t/t|0.43|0.45",
                            "EF_MgCO3|t/t|0.5|0.54",
                            "power|MWh|0|300000",
                            "EF_el|tCO2/MWh|0.4|0.9",
                            "heat|GJ|0|50000",
                            "EF_heat|tCO2/GJ|0.05|0.12",
                            "crude_steel|t|0|2000000",
                            "EF_steel|tCO2/t|0.01|0.04"),
                    List.of(
                            "E_fuel|tCO2",
                            "EF_limestone|tCO2/t",
                            "E_flux|tCO2",
                            "E_el|tCO2",
                            "E_heat|tCO2",
                            "R|tCO2",
                            "E|tCO2"),
                    (in, out) -> {
                        double fuel = in.get("coke_breeze") * in.get("NCV") * in.get("CC") * in.get("OF") * 44 / 12;
                        double factor = in.get("CaCO3") * in.get("EF_CaCO3") + in.get("MgCO3") * in.get("EF_MgCO3");
                        double flux = in.get("limestone") * factor;
                        double power = in.get("power") * in.get("EF_el");
                        double heat = in.get("heat") * in.get("EF_heat");
                        double credit = in.get("crude_steel") * in.get("EF_steel");
                        out.put("E_fuel", fuel);
                        out.put("EF_limestone", factor);
                        out.put("E_flux", flux);
                        out.put("E_el", power);
                        out.put("E_heat", heat);
                        out.put("R", credit);
                        out.put("E", fuel + flux + power + heat - credit);
                    }),
            new Case(
                    "IND-A1",
                    List.of("BV|tCO2/t|0.5|2", "EI|tCO2/t|0.2|3", "output|t|0|5000000"),
                    List.of("X|1", "alpha|1", "A|tCO2"),
                    (in, out) -> {
                        double x = (in.get("BV") - in.get("EI")) / in.get("BV");
                        double alpha = Math.max(-0.03, Math.min(0.03, 0.15 * x));
                        out.put("X", x);
                        out.put("alpha", alpha);
                        out.put("A", in.get("EI") * in.get("output") * (1 + alpha));
                    }),
            new Case(
                    "FUEL-1",
                    List.of("FC|1e4Nm3|0|90000", "NCV|GJ/unit|2|500", "CC|tC/GJ|0.01|0.08", "OF|1|0.8|1"),
                    List.of("E|tCO2"),
                    (in, out) -> out.put("E", in.get("FC") * in.get("NCV") * in.get("CC") * in.get("OF") * 44 / 12)),
            new Case(
                    "FUEL-2",
                    List.of("FC|1e4Nm3|0|90000", "NCV|GJ/unit|2|500", "CC|tC/GJ|0.01|0.08", "OF|1|0.8|1"),
                    List.of("E|tCO2"),
                    (in, out) -> out.put("E", in.get("FC") * in.get("NCV") * in.get("CC") * in.get("OF") * 44 / 12)),
            new Case(
                    "FUEL-3",
                    List.of("FC|t|0|90000", "NCV|GJ/unit|2|500", "CC|tC/GJ|0.01|0.08", "OF|1|0.8|1"),
                    List.of("E|tCO2"),
                    (in, out) -> out.put("E", in.get("FC") * in.get("NCV") * in.get("CC") * in.get("OF") * 44 / 12)),
            new Case(
                    "FUEL-4",
                    List.of("FC|t|0|90000", "NCV|GJ/unit|2|500", "CC|tC/GJ|0.01|0.08", "OF|1|0.8|1"),
                    List.of("E|tCO2"),
                    (in, out) -> out.put("E", in.get("FC") * in.get("NCV") * in.get("CC") * in.get("OF") * 44 / 12)),
            new Case(
                    "IPCC-1",
                    List.of(
                            "A|t|0|900000",
                            "NCV|TJ/Gg|2|50",
                            "EF_CO2|kg/TJ|44000|260000",
                            "EF_CH4|kg/TJ|1|30",
                            "EF_N2O|kg/TJ|0.1|4"),
                    List.of("energy|TJ", "CO2|t", "CH4|t", "N2O|t", "CO2e_AR4|t", "CO2e_AR5|t", "CO2e_AR6_fossil|t"),
                    (in, out) -> {
                        double heat = in.get("A") / 1000 * in.get("NCV");
                        double co2 = heat * in.get("EF_CO2") / 1000;
                        double ch4 = heat * in.get("EF_CH4") / 1000;
                        double n2o = heat * in.get("EF_N2O") / 1000;
                        out.put("energy", heat);
                        out.put("CO2", co2);
                        out.put("CH4", ch4);
                        out.put("N2O", n2o);
                        out.put("CO2e_AR4", co2 + 25 * ch4 + 298 * n2o);
                        out.put("CO2e_AR5", co2 + 28 * ch4 + 265 * n2o);
                        out.put("CO2e_AR6_fossil", co2 + 29.8 * ch4 + 273 * n2o);
                    }),
            new Case(
                    "GRID-1",
                    List.of("AD|MWh|0|900000", "EF_ets|tCO2/MWh|0|1", "EF_avg|tCO2/MWh|0|1", "EF_excl|tCO2/MWh|0|1"),
                    List.of("E_ets|tCO2", "E_avg|tCO2", "E_excl|tCO2"),
                    (in, out) -> {
                        out.put("E_ets", in.get("AD") * in.get("EF_ets"));
                        out.put("E_avg", in.get("AD") * in.get("EF_avg"));
                        out.put("E_excl", in.get("AD") * in.get("EF_excl"));
                    }),
            new Case(
                    "GRID-2",
                    List.of("m|kg|0|900000", "h|kJ/kg|100|3500", "EF|tCO2/GJ|0|0.2"),
                    List.of("E|tCO2"),
                    (in, out) -> out.put("E", in.get("m") * in.get("h") * in.get("EF") / 1e6)));

    private SteelAndFuelCases() {}
}
