/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.units;

import static io.tanheng.methodology.term.Formulas.converted;
import static io.tanheng.methodology.term.Formulas.product;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Expression;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The same quantity in another unit, as a step that can be seen. */
public final class UnitConversion {

    private static final Citation NIST = Citation.of("NIST SP 811", "appendix B");

    /** What the catalogue shows; each conversion has its own factor, exact by definition of the units. */
    public static final Rule RULE =
            rule(product(symbol("x", "1"), Symbol.of("f", "1", "Factor between the units", "单位换算系数")), Unit.ONE);

    /** A conversion that was asked for; there are as many as registered channels differ in symbol and unit. */
    private record Step(String name, Unit from, Unit to) {
        Rule rule() {
            return UnitConversion.rule(
                    converted(UnitConversion.symbol(name, from.toString()), from.toString(), to.toString()), to);
        }
    }

    private static final Map<Step, Rule> CONVERSIONS = new ConcurrentHashMap<>();

    /** The term itself where the unit is right, else the term in the unit; a gap where the units measure different things. */
    public static Outcome<Term> to(InForce law, String unit, Outcome<? extends Term> given) {
        return given.then(term -> to(law, Unit.parse(unit), term));
    }

    private static Outcome<Term> to(InForce law, Unit unit, Term term) {
        Unit from = term.value().unit();
        if (from.equals(unit)) {
            return Outcome.present(term);
        }
        if (!from.convertibleTo(unit)) {
            return Outcome.gap(
                    GapReason.INVALID_INPUT,
                    "{0} is given in {1}, but the rule needs {2} and the two measure different things: correct the unit in"
                            + " the registration.",
                    "{0} 的单位为 {1}，规则需要 {2}，两者量纲不同：请更正登记中的单位。",
                    term.symbol(),
                    from,
                    unit);
        }
        Rule rule = CONVERSIONS.computeIfAbsent(new Step(term.symbol(), from, unit), Step::rule);
        return rule.on(law).with(rule.symbols().get(0), term).derive(term.symbol());
    }

    private static Rule rule(Expression expression, Unit unit) {
        return Rule.of("units.conversion", "Conversion to another unit", "单位换算")
                .gives(symbol("x", unit.toString()), expression, NIST);
    }

    private static Symbol symbol(String name, String unit) {
        return Symbol.of(name, unit, "Quantity", "量值");
    }

    private UnitConversion() {}
}
