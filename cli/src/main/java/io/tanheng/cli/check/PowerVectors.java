/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.cnpower.CarbonAtoms;
import io.tanheng.methodology.rule.cnpower.CarbonFromAirDried;
import io.tanheng.methodology.rule.cnpower.CarbonFromCalorificValue;
import io.tanheng.methodology.rule.cnpower.CoalKind;
import io.tanheng.methodology.rule.cnpower.Combustion;
import io.tanheng.methodology.rule.cnpower.FuelKind;
import io.tanheng.methodology.rule.cnpower.FuelMonths;
import io.tanheng.methodology.rule.cnpower.GasCarbon;
import io.tanheng.methodology.rule.cnpower.GasCombustion;
import io.tanheng.methodology.rule.cnpower.PurchasedElectricity;
import io.tanheng.methodology.rule.gbt32151power.Desulfurisation;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Fuels, purchased electricity and desulfurisation of Chinese power units. */
final class PowerVectors {

    private static final String SPECIES = "V_";
    private static final String CALORIFIC_VALUE = "NCV_month";

    static final List<VectorRule> RULES = List.of(
            VectorRule.of("PWR-C1")
                    .number("FC", "t")
                    .number("C_ad", "tC/t")
                    .number("M_ar", "%")
                    .number("M_ad", "%")
                    .optionalNumber("OF", "1")
                    .computedBy(PowerVectors::measured),
            VectorRule.of("PWR-C2")
                    .number("FC", "t")
                    .number("NCV_ar", "GJ/t")
                    .optionalNumber("CC", "tC/GJ")
                    .optionalNumber("OF", "1")
                    .computedBy(PowerVectors::byDefault),
            VectorRule.of("PWR-C3")
                    .number("FC", "1e4Nm3")
                    .numbersNamed(SPECIES, "vol%")
                    .optionalNumber("OF", "1")
                    .computedBy(PowerVectors::gas),
            VectorRule.of("PWR-C4")
                    .numbers("FC_m", "t")
                    .numbers("C_ar_measured", "tC/t")
                    .numbersNamed(CALORIFIC_VALUE, "GJ/t")
                    .optionalNumber("CC_default", "tC/GJ")
                    .optionalNumber("OF", "1")
                    .computedBy(PowerVectors::months),
            VectorRule.of("PWR-C5")
                    .number("AD", "MWh")
                    .number("EF", "tCO2/MWh")
                    .optionalNumber("year", "1")
                    .computedBy(PowerVectors::electricity),
            VectorRule.of("FGD-1")
                    .number("CAL", "t")
                    .optionalNumber("I", "1")
                    .optionalNumber("EF", "tCO2/t")
                    .optionalNumber("TR", "1")
                    .computedBy(PowerVectors::desulfurisation));

    private PowerVectors() {}

    private static Map<String, Answer> measured(InForce law, Inputs in) {
        Outcome<Term> carbon = CarbonFromAirDried.of(law, in.number("C_ad"), in.number("M_ar"), in.number("M_ad"));
        return combustion(law, in, carbon);
    }

    private static Map<String, Answer> byDefault(InForce law, Inputs in) {
        Outcome<Term> perEnergy = in.numberOr("CC", () -> CoalKind.CONVENTIONAL.carbonPerEnergy(law));
        return combustion(law, in, CarbonFromCalorificValue.of(law, in.number("NCV_ar"), perEnergy));
    }

    private static Map<String, Answer> combustion(InForce law, Inputs in, Outcome<Term> carbon) {
        return Answers.start()
                .with("C_ar", carbon)
                .with("E", Combustion.of(law, in.number("FC"), carbon, oxidation(law, in, FuelKind.COAL)))
                .done();
    }

    private static Outcome<Term> oxidation(InForce law, Inputs in, FuelKind fuel) {
        return in.numberOr("OF", () -> fuel.oxidation(law));
    }

    private static Map<String, Answer> gas(InForce law, Inputs in) {
        List<Outcome<Term>> atoms = new ArrayList<>();
        List<Outcome<Term>> shares = new ArrayList<>();
        in.named(SPECIES).forEach((species, share) -> {
            atoms.add(CarbonAtoms.of(species));
            shares.add(share);
        });
        Outcome<Term> carbon = all(atoms).then(each -> all(shares).then(share -> GasCarbon.of(law, each, share)));
        return Answers.start()
                .with("C_g", carbon)
                .with("E", GasCombustion.of(law, in.number("FC"), carbon, oxidation(law, in, FuelKind.GAS)))
                .done();
    }

    private static Outcome<List<Term>> all(List<Outcome<Term>> outcomes) {
        Outcome<List<Term>> all = Outcome.present(new ArrayList<>());
        for (Outcome<Term> outcome : outcomes) {
            all = all.then(list -> outcome.map(term -> {
                list.add(term);
                return list;
            }));
        }
        return all;
    }

    private static Map<String, Answer> months(InForce law, Inputs in) {
        List<Outcome<Term>> fuels = in.numbers("FC_m");
        List<Outcome<Term>> carbons = in.numbers("C_ar_measured");
        if (fuels.size() != carbons.size()) {
            throw new UnusableInputException(
                    "FC_m has {0} months and C_ar_measured {1}; give one for each month, null where nothing was measured.",
                    "FC_m 有 {0} 个月，C_ar_measured 有 {1} 个月；请逐月给出，未实测的月份写 null。", fuels.size(), carbons.size());
        }
        Map<String, Outcome<Term>> calorific = in.named(CALORIFIC_VALUE);
        List<FuelMonths.Month> months = IntStream.range(0, fuels.size())
                .mapToObj(index -> new FuelMonths.Month(
                        "month " + (index + 1),
                        fuels.get(index),
                        carbons.get(index),
                        calorific.getOrDefault(String.valueOf(index + 1), withoutCalorificValue(index + 1))))
                .toList();
        Outcome<FuelMonths> year =
                FuelMonths.of(law, months, in.numberOr("CC_default", () -> CoalKind.CONVENTIONAL.carbonPerEnergy(law)));
        return Answers.start()
                .with("C_ar_weighted", year.then(each -> each.weightedCarbon(law)))
                .with("E", year.then(each -> each.emission(law, oxidation(law, in, FuelKind.COAL))))
                .done();
    }

    private static Outcome<Term> withoutCalorificValue(int month) {
        return Outcome.gap(
                GapReason.MISSING_DATA,
                "Month {0} has no measured carbon content, so its calorific value is needed: give {1}{0}.",
                "第 {0} 个月没有实测含碳量，需要当月热值：请给出 {1}{0}。",
                month,
                CALORIFIC_VALUE);
    }

    /** By the law of the compliance year, which is 2022 where the vector does not name another. */
    private static Map<String, Answer> electricity(InForce law, Inputs in) {
        Outcome<Term> carbonDioxide = in.numberOr("year", () -> Outcome.present(Compliance.LAST_WITH_ELECTRICITY))
                .then(year -> Compliance.law(year)
                        .then(then -> PurchasedElectricity.of(then, in.number("AD"), in.number("EF"))));
        return Answers.start().with("E_el", carbonDioxide).done();
    }

    private static Map<String, Answer> desulfurisation(InForce law, Inputs in) {
        return Answers.start()
                .with(
                        "E",
                        Desulfurisation.of(
                                law,
                                in.number("CAL"),
                                in.numberOr("I", () -> law.parameter("gbt32151power.carbonate-share")),
                                in.numberOr("EF", () -> law.parameter("gbt32151power.carbonate-factor")),
                                in.numberOr("TR", () -> law.parameter("gbt32151power.conversion"))))
                .done();
    }
}
