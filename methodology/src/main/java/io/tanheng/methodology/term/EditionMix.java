/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Refuses a total that rests on two purposes or two editions of one family of factors, such as 0.5703 and 0.5366 for the electricity
 * of 2022. Both are right, but never in one sum.
 */
public final class EditionMix {

    /** Families of which a total may hold one purpose and one edition; the id of a parameter tells both. */
    private enum Family {
        ELECTRICITY("grid.", "electricity factors", "电力排放因子"),
        WARMING("gwp.", "warming potentials", "全球增温潜势"),
        FUEL("fuel.", "fuel tables", "燃料缺省值表");

        private final String prefix;
        private final String en;
        private final String zh;

        Family(String prefix, String en, String zh) {
            this.prefix = prefix;
            this.en = en;
            this.zh = zh;
        }

        Sentence title() {
            return new Sentence(en, zh);
        }

        static Optional<Family> of(Term.Parameter parameter) {
            for (Family family : values()) {
                if (parameter.id().startsWith(family.prefix)) {
                    return Optional.of(family);
                }
            }
            return Optional.empty();
        }

        String editionOf(Term.Parameter parameter) {
            String[] parts = parameter.id().split("\\.", -1);
            return switch (this) {
                case ELECTRICITY -> parts[2] + " " + parts[parts.length - 1];
                case WARMING, FUEL -> parts[1];
            };
        }
    }

    private EditionMix() {}

    /** The total, or the gap that names what it mixes. */
    public static Outcome<Term> refuse(Term total) {
        Map<Family, Map<String, Term.Parameter>> found = new EnumMap<>(Family.class);
        for (Term.Parameter parameter : parameters(total)) {
            Family.of(parameter)
                    .ifPresent(family -> found.computeIfAbsent(family, first -> new TreeMap<>())
                            .putIfAbsent(family.editionOf(parameter), parameter));
        }
        List<Sentence> mixes = new ArrayList<>();
        found.forEach((family, editions) -> {
            if (editions.size() > 1) {
                mixes.add(mix(family, editions));
            }
        });
        if (mixes.isEmpty()) {
            return Outcome.present(total);
        }
        return Outcome.gap(
                GapReason.INVALID_INPUT,
                "The total {0} mixes {1}. Choose one purpose and one edition for the whole of it.",
                "合计 {0} 混用了{1}。整个合计请只用一种用途和一个版本。",
                total.symbol(),
                Sentence.joined(mixes, "; ", "；"));
    }

    private static Sentence mix(Family family, Map<String, Term.Parameter> editions) {
        List<Sentence> named = editions.entrySet().stream()
                .map(edition -> Sentence.of(
                        "{0} ({1} = {2})",
                        "{0}（{1} = {2}）",
                        edition.getKey(),
                        edition.getValue().id(),
                        edition.getValue().value()))
                .toList();
        return Sentence.of("{0}: {1}", "{0}：{1}", family.title(), Sentence.joined(named, " and ", "与"));
    }

    /** All parameters below a term, each term looked at once however often it is used. */
    private static List<Term.Parameter> parameters(Term total) {
        List<Term.Parameter> parameters = new ArrayList<>();
        Set<Term> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Term> open = new ArrayDeque<>(List.of(total));
        while (!open.isEmpty()) {
            Term term = open.pop();
            if (seen.add(term)) {
                if (term instanceof Term.Parameter parameter) {
                    parameters.add(parameter);
                }
                open.addAll(term.inputs());
            }
        }
        return parameters;
    }
}
