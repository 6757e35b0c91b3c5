/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import io.tanheng.methodology.term.Rule;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All rules, by id. */
public final class Rules {

    private static final SortedMap<String, Rule> RULES = byId();

    private Rules() {}

    /** All rules in order of their ids. */
    public static Collection<Rule> all() {
        return RULES.values();
    }

    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(RULES.get(id));
    }

    private static SortedMap<String, Rule> byId() {
        SortedMap<String, Rule> rules = new TreeMap<>();
        Stream.of(
                        China.RULES,
                        UnitedStates.RULES,
                        Others.RULES,
                        Shared.RULES,
                        ChinaPower.RULES,
                        ChinaSteel.RULES,
                        ChinaSteel2015.RULES,
                        SourceStreams.RULES,
                        ChinaBuilding.RULES,
                        CementAndLime.RULES,
                        Compositions.RULES)
                .flatMap(List::stream)
                .forEach(rule -> {
                    if (rules.put(rule.id(), rule) != null) {
                        throw new IllegalStateException("Two rules have the id " + rule.id() + ".");
                    }
                });
        return Collections.unmodifiableSortedMap(rules);
    }
}
