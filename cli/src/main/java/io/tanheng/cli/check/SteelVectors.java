/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.rule.cetssteel.EnterpriseEmission;
import io.tanheng.methodology.rule.cetssteel.FuelEmission;
import io.tanheng.methodology.rule.cetssteel.Guide;
import io.tanheng.methodology.rule.cetssteel.Intensity;
import io.tanheng.methodology.rule.cetssteel.LineTotal;
import io.tanheng.methodology.rule.cetssteel.MaterialEmission;
import io.tanheng.methodology.rule.cetssteel.ProductCredit;
import io.tanheng.methodology.rule.cetssteel.ReportedLine;
import io.tanheng.methodology.rule.cnallowance.IndustryAllowance;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/** Steel by the guide of the carbon market, and the allowances of steel, cement and aluminium. */
final class SteelVectors {

    private static final Set<String> FUEL = new TreeSet<>(Set.of("name", "FC", "unit", "NCV_GJ", "CC_tC_per_GJ"));
    private static final Set<String> MATERIAL = new TreeSet<>(Set.of("name", "t", "EF"));
    private static final Unit TONNES = Unit.parse("t");

    static final List<VectorRule> RULES = List.of(
            VectorRule.of("STL-1")
                    .records("fuel")
                    .records("process")
                    .records("carbon_products")
                    .computedBy(SteelVectors::enterprise),
            VectorRule.of("IND-A1")
                    .number("BV", "tCO2/t")
                    .number("EI", "tCO2/t")
                    .number("output", "t")
                    .computedBy(SteelVectors::allowance));

    private SteelVectors() {}

    private static Map<String, Answer> enterprise(InForce law, Inputs in) {
        List<Outcome<Term>> fuels = lines(in, "fuel", fuel -> fuel(law, fuel));
        List<Outcome<Term>> inputs = lines(in, "process", record -> {
            Outcome<Term> factor = factor(record, () -> Guide.inputFactor(law, material(record)));
            return MaterialEmission.of(law, record.number("t", TONNES), factor);
        });
        List<Outcome<Term>> products = lines(in, "carbon_products", record -> {
            Outcome<Term> factor = factor(record, () -> Guide.productFactor(law, material(record)));
            return ProductCredit.of(law, record.number("t", TONNES), factor);
        });
        Outcome<Term> fuel = LineTotal.of(law, "E_fuel", fuels);
        Outcome<Term> process = LineTotal.of(law, "E_process", inputs);
        Outcome<Term> credit = LineTotal.of(law, "R_products", products);
        Outcome<Term> all = EnterpriseEmission.of(law, fuel, process, credit);
        return Answers.start()
                .with("E_fuel", fuel)
                .with("E_process", process)
                .with("R_products", credit)
                .with("E", all)
                .with(
                        "E_sum_of_lines_rounded_to_0_01",
                        EnterpriseEmission.of(
                                law,
                                LineTotal.of(law, "E_fuel", reported(law, fuels)),
                                LineTotal.of(law, "E_process", reported(law, inputs)),
                                LineTotal.of(law, "R_products", reported(law, products))))
                .with("intensity", Intensity.of(law, all, crudeSteel(in)))
                .done();
    }

    /** The calorific value is that of the unit the fuel is counted in. */
    private static Outcome<Term> fuel(InForce law, VectorRecord record) {
        record.reading(FUEL);
        Unit unit = VectorUnit.parse(record.text("unit")).unit();
        return FuelEmission.of(
                law,
                record.number("FC", unit),
                record.number("NCV_GJ", Unit.parse("GJ").over(unit)),
                record.number("CC_tC_per_GJ", Unit.parse("tC/GJ")));
    }

    /** The factor given, else that of the guide for the material's name. */
    private static Outcome<Term> factor(VectorRecord record, Supplier<Outcome<Term>> otherwise) {
        record.reading(MATERIAL);
        return record.has("EF") ? record.number("EF", Unit.parse("tCO2/t")) : otherwise.get();
    }

    private static String material(VectorRecord record) {
        return record.text("name").replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static List<Outcome<Term>> lines(Inputs in, String list, Function<VectorRecord, Outcome<Term>> line) {
        return in.records(list).stream().map(record -> record.then(line)).toList();
    }

    private static List<Outcome<Term>> reported(InForce law, List<Outcome<Term>> lines) {
        return lines.stream().map(line -> ReportedLine.of(law, line)).toList();
    }

    private static Outcome<Term> crudeSteel(Inputs in) {
        List<Outcome<Term>> found = in.records("carbon_products").stream()
                .filter(record -> !(record instanceof Outcome.Present<VectorRecord> product)
                        || product.value().text("name").equals("crude_steel"))
                .map(record -> record.then(product -> product.number("t", TONNES)))
                .toList();
        if (found.size() > 1) {
            throw new UnusableInputException(
                    "crude_steel stands more than once in carbon_products; add its lines up.",
                    "carbon_products 中 crude_steel 出现多次；请合并为一行。");
        }
        return found.isEmpty()
                ? Outcome.gap(
                        GapReason.MISSING_DATA,
                        "there is no crude_steel among carbon_products.",
                        "carbon_products 中没有 crude_steel。")
                : found.get(0);
    }

    private static Map<String, Answer> allowance(InForce law, Inputs in) {
        Outcome<Term> deviation = IndustryAllowance.deviation(law, in.number("BV"), in.number("EI"));
        Outcome<Term> adjustment = IndustryAllowance.adjustment(law, deviation);
        return Answers.start()
                .with("X", deviation)
                .with("alpha", adjustment)
                .with("A", IndustryAllowance.allowance(law, in.number("EI"), in.number("output"), adjustment))
                .done();
    }
}
