/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A value on the way: the first of its alternatives whose needs are met. */
public record Step(String symbol, Unit unit, List<Alternative> alternatives) {

    /**
     * One way to the value.
     *
     * @param origin what the value is then worth; absent where the way says nothing of it
     */
    public record Alternative(List<When> when, Optional<Origin> origin, Formula formula) {}

    /** The alternative to take: the first whose needs are met. */
    Optional<Alternative> first(Predicate<When> met) {
        for (Alternative alternative : alternatives) {
            if (alternative.when().stream().allMatch(met)) {
                return Optional.of(alternative);
            }
        }
        return Optional.empty();
    }

    /**
     * What to give so that the value can be made, for people: {@code D_st + h_st; D_w + T_s}.
     *
     * <p>What another item would need is no help, so the ways of other items are left out where any other way remains.
     */
    Sentence needs(Predicate<When> met) {
        Predicate<When> possible = need -> !need.ofItem() || met.test(need);
        List<Sentence> ways = alternatives.stream()
                .filter(way -> way.when().stream().allMatch(possible))
                .map(way -> needs(way, need -> !need.ofItem()))
                .toList();
        if (ways.isEmpty()) {
            ways = alternatives.stream().map(way -> needs(way, need -> true)).toList();
        }
        return Sentence.joined(ways, "; ", "；");
    }

    private static Sentence needs(Alternative way, Predicate<When> told) {
        return Sentence.same(
                way.when().stream().filter(told).map(When::toString).collect(Collectors.joining(" + ")));
    }
}
