/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import static io.tanheng.methodology.term.Formulas.product;
import static io.tanheng.methodology.term.Formulas.quotient;
import static io.tanheng.methodology.term.Formulas.total;

import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An invented methodology with rules and parameters of its own, so that tests of the engine rest on no law. */
final class Example {

    static final String PATH = "example/example-2030.yaml";
    static final String TEXT = file("src/test/resources/methodologies/example-2030.yaml");

    private static final Citation BOOK = Citation.of("EXAMPLE-2030", "chapter 5");
    private static final Symbol FC = Symbol.of("FC", "t", "Fuel", "燃料");
    private static final Symbol C = Symbol.of("C", "tC/t", "Carbon", "碳");
    private static final Symbol RATIO =
            Symbol.parameter("r", "tCO2/tC", "example.ratio", "Carbon dioxide per carbon", "碳到二氧化碳");
    private static final Map<String, Rule> RULES = Map.of(
            "example.combustion",
            Rule.of("example.combustion", "Combustion", "燃烧")
                    .notNegative(FC, "an amount of fuel is not negative.")
                    .gives(Symbol.of("E", "tCO2", "CO2", "二氧化碳"), product(FC, C, RATIO), BOOK),
            "example.carbon",
            Rule.of("example.carbon", "Carbon from heat", "由热值求碳")
                    .gives(
                            Symbol.of("C", "tC/t", "Carbon", "碳"),
                            product(
                                    Symbol.of("NCV", "GJ/t", "Heat", "热值"),
                                    Symbol.of("CC", "tC/GJ", "Carbon per heat", "单位热值含碳量")),
                            BOOK),
            "example.weighted",
            weighted());

    private Example() {}

    private static Rule weighted() {
        Symbol fuels = Symbol.series("FC_i", "t", "Fuels", "燃料");
        Symbol carbons = Symbol.series("C_i", "tC/t", "Carbons", "碳");
        return Rule.of("example.weighted", "Weighted carbon", "加权含碳量")
                .gives(
                        Symbol.of("C", "tC/t", "Carbon", "碳"),
                        quotient(total(product(fuels, carbons)), total(fuels)),
                        BOOK);
    }

    static RuleSource rules() {
        return new RuleSource() {
            @Override
            public Optional<Rule> find(String id) {
                return Optional.ofNullable(RULES.get(id));
            }

            @Override
            public Collection<String> ids() {
                return RULES.keySet();
            }
        };
    }

    static Parameters parameters() {
        Map<String, String> files = new TreeMap<>();
        files.put("example/ratio.yaml", parameter("example.ratio", "tCO2/tC", "from: 2030-01-01\n    value: \"3.5\""));
        files.put("example/carbon/bituminous.yaml", carbon("example.carbon.bituminous"));
        files.put("example/carbon/anthracite.yaml", carbon("example.carbon.anthracite"));
        files.put("example/allowance/small.yaml", allowance("example.allowance.small", "1000000"));
        files.put("example/allowance/large.yaml", allowance("example.allowance.large", "3000000"));
        return Parameters.read(files);
    }

    private static String carbon(String id) {
        return parameter(id, "tC/GJ", "from: 2029-01-01\n    value: \"0.026\"");
    }

    private static String allowance(String id, String value) {
        return parameter(id, "tCO2", "from: 2030-01-01\n    value: \"" + value + "\"");
    }

    static String parameter(String id, String unit, String values) {
        return "id: " + id + "\nsymbol: p\nunit: " + unit + "\ntitle: { en: Invented, zh: 虚构 }\nvalues:\n  - " + values
                + "\n    source: { document: EXAMPLE-2030 }\nconfidence: unverified\nopen-question: { en: Invented., zh: 虚构。 }\n"
                + "checked: 2030-01-01\n";
    }

    static Methodology methodology() {
        return Methodologies.read(Map.of(PATH, TEXT), rules(), parameters())
                .find("example-2030")
                .orElseThrow();
    }

    static Computation compute(String plant) {
        return methodology().compute(ActivityData.read("plant.yaml", plant), parameters()::on);
    }

    /** A year: bituminous coal with measured carbon but in March, wood and steel each month, no coal in May. */
    static String plant() {
        StringBuilder text = new StringBuilder("""
                site: Example works
                period: { from: 2030-01-01, until: 2030-12-31 }
                documents:
                  book: { name: Fuel book, entered-by: Li Wei }
                records:
                  - { kind: UNIT, item: large, evidence: book, choices: { cooling: air } }
                """);
        for (int month = 1; month <= 12; month++) {
            String head = String.format(", month: 2030-%02d, evidence: book, ", month);
            String coal = month == 3 ? "FC: 1000 t, NCV: 20 GJ/t" : "FC: 1000 t, C: 0.5 tC/t";
            text.append("  - { kind: FUEL, item: bituminous")
                    .append(head)
                    .append(month == 5 ? "standstill: true" : "values: { " + coal + " }")
                    .append(" }\n  - { kind: FUEL, item: wood")
                    .append(head)
                    .append("values: { FC: 10 t, C: 0.4 tC/t } }\n  - { kind: PRODUCT, item: steel")
                    .append(head)
                    .append("values: { M: 500 t, C: 0.01 tC/t } }\n");
        }
        return text.toString();
    }

    static String file(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
