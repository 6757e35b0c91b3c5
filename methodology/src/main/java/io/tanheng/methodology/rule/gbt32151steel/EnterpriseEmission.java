/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gbt32151steel;

import static io.tanheng.methodology.term.Formulas.difference;
import static io.tanheng.methodology.term.Formulas.sum;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Application;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.Map;
import java.util.Optional;

/** Emission of the enterprise, electricity and heat bought and sold included. */
public final class EnterpriseEmission {

    public static final Symbol FUEL = Symbol.of("E_fuel", "tCO2", "Emission of fuels", "化石燃料燃烧排放量");
    public static final Symbol PROCESS = Symbol.of("E_process", "tCO2", "Emission of the process", "工业生产过程排放量");
    public static final Symbol POWER_IN = Symbol.of("E_el_in", "tCO2", "Emission of electricity bought", "购入电力排放量");
    public static final Symbol HEAT_IN = Symbol.of("E_heat_in", "tCO2", "Emission of heat bought", "购入热力排放量");
    public static final Symbol PRODUCTS = Symbol.of("R", "tCO2", "Carbon held back in products", "固碳产品隐含的排放量");
    public static final Symbol POWER_OUT = Symbol.of("E_el_out", "tCO2", "Emission of electricity sold", "输出电力排放量");
    public static final Symbol HEAT_OUT = Symbol.of("E_heat_out", "tCO2", "Emission of heat sold", "输出热力排放量");
    public static final Symbol RESULT = Symbol.of("E", "tCO2", "Emission of the enterprise", "企业排放总量");

    public static final Rule RULE = Rule.of("gbt32151steel.enterprise", "Emission of the enterprise", "企业排放总量")
            .confidence(Standard.UNVERIFIED)
            .gives(
                    RESULT,
                    difference(sum(FUEL, PROCESS, POWER_IN, HEAT_IN), sum(PRODUCTS, POWER_OUT, HEAT_OUT)),
                    Standard.CITATION);

    /** Applies the rule; each of its symbols has an entry, be it a gap. */
    public static Outcome<Term> of(InForce law, Map<Symbol, ? extends Outcome<? extends Term>> parts) {
        Application application = RULE.on(law);
        RULE.symbols()
                .forEach(symbol ->
                        Optional.ofNullable(parts.get(symbol)).ifPresent(part -> application.with(symbol, part)));
        return application.derive();
    }

    private EnterpriseEmission() {}
}
