/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.rule.cetscement.Burning;
import io.tanheng.methodology.rule.cetscement.ClinkerEmission;
import io.tanheng.methodology.rule.cetscement.ClinkerKind;
import io.tanheng.methodology.rule.cetscement.Deduction;
import io.tanheng.methodology.rule.cetscement.FuelCombustion;
import io.tanheng.methodology.rule.cetscement.ProcessEmission;
import io.tanheng.methodology.rule.cetscement.ProcessEmissionOfCarbonate;
import io.tanheng.methodology.rule.cetscement.Substitute;
import io.tanheng.methodology.rule.gbt32151cement.AlternativeFuel;
import io.tanheng.methodology.rule.gbt32151cement.ClinkerAndDust;
import io.tanheng.methodology.rule.gbt32151cement.ClinkerFactor;
import io.tanheng.methodology.rule.gbt32151cement.ProcessTotal;
import io.tanheng.methodology.rule.gbt32151cement.RawMeal;
import io.tanheng.methodology.rule.gbt32151cement.RawMealCarbon;
import io.tanheng.methodology.rule.mrrcement.DustFactor;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cement by the Chinese, European and IPCC rules. */
final class CementVectors {

    static final List<VectorRule> RULES = List.of(
            substitutes(VectorRule.of("CEM-1").number("Q", "t").optionalNumber("EF", "tCO2/t"))
                    .computedBy(CementVectors::clinkerLine),
            VectorRule.of("CEM-2")
                    .number("Q", "t")
                    .number("Q_ckd", "t")
                    .number("Q_bpd", "t")
                    .number("FR1", "1")
                    .number("FR10", "1")
                    .number("FR2", "1")
                    .number("FR20", "1")
                    .number("Q_rm", "t")
                    .optionalNumber("FR0", "tC/t")
                    .computedBy(CementVectors::oxides),
            VectorRule.of("CEM-3")
                    .number("clinker", "t")
                    .number("CaO", "1")
                    .optionalNumber("CF_ckd", "1")
                    .computedBy(CementVectors::tier2),
            VectorRule.of("CEM-4")
                    .optionalNumber("EF_cli", "tCO2/t")
                    .number("d", "1")
                    .computedBy((law, in) -> Answers.start()
                            .with(
                                    "EF_ckd",
                                    DustFactor.of(
                                            law,
                                            in.numberOr("EF_cli", () -> law.parameter("mrrcement.clinker-factor")),
                                            in.number("d")))
                            .done()),
            VectorRule.of("CEM-5")
                    .number("FR", "t")
                    .number("NCV", "GJ/t")
                    .number("EF", "tCO2/GJ")
                    .number("alpha", "1")
                    .computedBy((law, in) -> Answers.start()
                            .with(
                                    "E",
                                    AlternativeFuel.of(
                                            law,
                                            in.number("FR"),
                                            in.number("NCV"),
                                            in.number("EF"),
                                            in.number("alpha")))
                            .done()),
            VectorRule.of("CEM-6")
                    .number("FC", "t")
                    .number("NCV", "GJ/t")
                    .number("CC", "tC/GJ")
                    .optionalNumber("OF", "1")
                    .computedBy((law, in) -> Answers.start()
                            .with(
                                    "E",
                                    FuelCombustion.of(
                                            law,
                                            in.number("FC"),
                                            in.number("NCV"),
                                            in.number("CC"),
                                            in.numberOr("OF", () -> Burning.CEMENT_KILN.oxidationFactor(law))))
                            .done()));

    private CementVectors() {}

    /** Any material of the guide: {@code M_steel_slag} with {@code DF_steel_slag}, which is looked up when not given. */
    private static VectorRule.Builder substitutes(VectorRule.Builder rule) {
        for (Substitute substitute : Substitute.values()) {
            rule.optionalNumber("M_" + name(substitute), "t").optionalNumber("DF_" + name(substitute), "tCO2/t");
        }
        return rule;
    }

    private static String name(Substitute substitute) {
        return substitute.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Answer> clinkerLine(InForce law, Inputs in) {
        Outcome<Term> gross =
                ClinkerEmission.of(law, in.number("Q"), in.numberOr("EF", () -> ClinkerKind.PORTLAND.factor(law)));
        Outcome<List<Term>> deductions = Outcome.present(new ArrayList<>());
        for (Substitute substitute : Substitute.values()) {
            String name = name(substitute);
            if (in.has("M_" + name) || in.has("DF_" + name)) {
                Outcome<Term> deduction = Deduction.of(
                        law,
                        in.neededNumber("M_" + name, new Sentence("its factor is given", "已给出其因子")),
                        in.numberOr("DF_" + name, () -> substitute.factor(law)));
                deductions = deductions.then(list -> deduction.map(term -> {
                    list.add(term);
                    return list;
                }));
            }
        }
        Outcome<List<Term>> all = deductions;
        return Answers.start()
                .with(
                        "E",
                        gross.then(clinker -> all.then(list -> list.isEmpty()
                                ? ProcessEmissionOfCarbonate.of(law, List.of(clinker))
                                : ProcessEmission.of(law, List.of(clinker), list))))
                .done();
    }

    private static Map<String, Answer> oxides(InForce law, Inputs in) {
        Outcome<Term> factor =
                ClinkerFactor.of(law, in.number("FR1"), in.number("FR10"), in.number("FR2"), in.number("FR20"));
        Outcome<Term> carbonate =
                ClinkerAndDust.of(law, in.number("Q"), in.number("Q_ckd"), in.number("Q_bpd"), factor);
        Outcome<Term> organic =
                RawMealCarbon.of(law, in.number("Q_rm"), in.numberOr("FR0", () -> RawMeal.ORDINARY.carbon(law)));
        return Answers.start()
                .with("EF_calc", factor)
                .with("E1", carbonate)
                .with("E2", organic)
                .with("E_process", ProcessTotal.of(law, carbonate, organic))
                .done();
    }

    private static Map<String, Answer> tier2(InForce law, Inputs in) {
        Outcome<Term> factor = io.tanheng.methodology.rule.ipcccement.ClinkerFactor.of(
                law, in.number("CaO"), in.numberOr("CF_ckd", () -> law.parameter("ipcccement.dust-correction")));
        return Answers.start()
                .with("EF", factor)
                .with("E", io.tanheng.methodology.rule.ipcccement.ClinkerEmission.of(law, in.number("clinker"), factor))
                .done();
    }
}
