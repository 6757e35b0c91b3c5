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

    /** What the alternatives need, for people: {@code D_st + h_st; D_w + T_s}. */
    Sentence needs() {
        List<Sentence> ways = alternatives.stream()
                .map(way ->
                        Sentence.same(way.when().stream().map(When::toString).collect(Collectors.joining(" + "))))
                .toList();
        return Sentence.joined(ways, "; ", "；");
    }
}
