/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many carbon atoms a molecule has, read from its formula: any species of gas, {@code CH4}, {@code i-C4H10} or {@code N2}. */
public final class CarbonAtoms {

    private static final Pattern ISOMER = Pattern.compile("^(?:n|i|iso|neo)-?(?=C)");
    private static final Pattern FORMULA = Pattern.compile("(?:[A-Z][a-z]?[0-9]{0,3})+");
    private static final Pattern CARBON = Pattern.compile("C(?![a-z])([0-9]*)");

    private CarbonAtoms() {}

    /** Reads a formula without brackets. */
    public static Outcome<Term> of(String formula) {
        String molecule = ISOMER.matcher(formula).replaceFirst("");
        if (!FORMULA.matcher(molecule).matches()) {
            return Outcome.gap(
                    GapReason.INVALID_INPUT,
                    "'{0}' is no formula of a gas that can be read; write it as CH4, C2H6 or CO2, and a group of species by"
                            + " its members.",
                    "无法识别气体组分 '{0}'；请写作 CH4、C2H6 或 CO2，合并组分请逐一列出。",
                    formula);
        }
        BigDecimal atoms = BigDecimal.ZERO;
        Matcher carbon = CARBON.matcher(molecule);
        while (carbon.find()) {
            atoms = atoms.add(carbon.group(1).isEmpty() ? BigDecimal.ONE : new BigDecimal(carbon.group(1)));
        }
        return Outcome.present(
                new Term.Configured("CN_" + formula, new Quantity(atoms, Unit.ONE), "carbon atoms of " + formula));
    }
}
