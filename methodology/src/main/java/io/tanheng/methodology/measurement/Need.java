/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import io.tanheng.methodology.outcome.Sentence;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a method needs to know of an installation: measurands and constants, in alternatives. */
public sealed interface Need {

    /** The measurands used of those registered, or nothing where the need is not met. */
    Optional<Set<Measurand>> choose(Set<Measurand> registered, Set<String> constants);

    /** For people: what is needed. */
    Sentence describe();

    /** A measurand. */
    record Measured(Measurand measurand) implements Need {
        @Override
        public Optional<Set<Measurand>> choose(Set<Measurand> registered, Set<String> constants) {
            return registered.contains(measurand) ? Optional.of(EnumSet.of(measurand)) : Optional.empty();
        }

        @Override
        public Sentence describe() {
            return Sentence.of("{0} ({1}, {2})", "{0}（{1}，{2}）", measurand, measurand.symbol(), measurand.unit());
        }
    }

    /** A constant of the installation. */
    record Constant(String symbol, String unit) implements Need {
        @Override
        public Optional<Set<Measurand>> choose(Set<Measurand> registered, Set<String> constants) {
            return constants.contains(symbol) ? Optional.of(Set.of()) : Optional.empty();
        }

        @Override
        public Sentence describe() {
            return Sentence.of("the constant {0} ({1})", "常数 {0}（{1}）", symbol, unit);
        }
    }

    /** Everything of a list. */
    record All(List<Need> needs) implements Need {
        @Override
        public Optional<Set<Measurand>> choose(Set<Measurand> registered, Set<String> constants) {
            Set<Measurand> chosen = new LinkedHashSet<>();
            for (Need need : needs) {
                Optional<Set<Measurand>> part = need.choose(registered, constants);
                if (part.isEmpty()) {
                    return Optional.empty();
                }
                chosen.addAll(part.get());
            }
            return Optional.of(chosen);
        }

        @Override
        public Sentence describe() {
            return Sentence.joined(needs.stream().map(Need::describe).toList(), " and ", "与");
        }
    }

    /** The first of a list that is there. */
    record Any(List<Need> needs) implements Need {
        @Override
        public Optional<Set<Measurand>> choose(Set<Measurand> registered, Set<String> constants) {
            return needs.stream()
                    .map(need -> need.choose(registered, constants))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        @Override
        public Sentence describe() {
            return Sentence.of(
                    "({0})",
                    "（{0}）", Sentence.joined(needs.stream().map(Need::describe).toList(), " or ", "或"));
        }
    }

    static Need measured(Measurand measurand) {
        return new Measured(measurand);
    }

    static Need constant(String symbol, String unit) {
        return new Constant(symbol, unit);
    }

    static Need all(Need... needs) {
        return new All(List.of(needs));
    }

    static Need any(Need... needs) {
        return new Any(List.of(needs));
    }
}
