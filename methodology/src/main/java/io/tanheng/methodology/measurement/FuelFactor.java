/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.part75.EquationF8;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The carbon-based F-factor of an installation: its constant {@code F_c}, or from the shares of its fuels in the heat input,
 * given as constants such as {@code X_bituminous}.
 */
final class FuelFactor {

    private static final String SHARE = "X_";
    private static final List<String> FUELS = List.of(
            "anthracite", "bituminous", "lignite", "oil", "natural-gas", "propane", "butane", "bark", "wood-residue");

    static final Need NEED = new Need.Any(Stream.concat(
                    Stream.of(Need.constant("F_c", "ft3/mmBtu")),
                    FUELS.stream().map(fuel -> Need.constant(SHARE + fuel, "1")))
            .toList());

    private FuelFactor() {}

    static Outcome<Term> carbonBased(Operands operands) {
        Set<String> shares = operands.hour().constants().keySet().stream()
                .filter(symbol -> symbol.startsWith(SHARE))
                .collect(Collectors.toCollection(TreeSet::new));
        if (operands.hour().constants().containsKey("F_c") || shares.isEmpty()) {
            return operands.constant("F_c", "ft3/mmBtu");
        }
        List<Term> parts = new ArrayList<>();
        List<Term> factors = new ArrayList<>();
        Outcome<List<Term>> collected = Outcome.present(parts);
        for (String symbol : shares) {
            String fuel = symbol.substring(SHARE.length());
            collected = collected
                    .then(list -> operands.constant(symbol, "1").map(part -> added(list, part)))
                    .then(list -> operands.law().parameter("part75.fc." + fuel).map(factor -> {
                        factors.add(factor);
                        return list;
                    }));
        }
        return collected.then(list -> list.size() == 1 && isWhole(list.get(0))
                ? Outcome.present(factors.get(0))
                : EquationF8.of(operands.law(), list, factors));
    }

    private static boolean isWhole(Term share) {
        return share.value().amount().compareTo(BigDecimal.ONE) == 0;
    }

    private static List<Term> added(List<Term> list, Term term) {
        list.add(term);
        return list;
    }
}
