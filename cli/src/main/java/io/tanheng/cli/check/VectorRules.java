/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All ids that can be checked. */
final class VectorRules {

    private static final Map<String, VectorRule> RULES = byId();

    private VectorRules() {}

    static Optional<VectorRule> find(String id) {
        return Optional.ofNullable(RULES.get(id));
    }

    static String ids() {
        return String.join(" ", RULES.keySet());
    }

    private static Map<String, VectorRule> byId() {
        Map<String, VectorRule> rules = new TreeMap<>();
        Stream.of(
                        Hj75Vectors.RULES,
                        Hj75RecordVectors.RULES,
                        Part75EmissionVectors.RULES,
                        Part75FactorVectors.RULES,
                        MrrVectors.RULES,
                        StandardStateVectors.RULES,
                        FuelVectors.RULES,
                        IpccVectors.RULES,
                        GridVectors.RULES,
                        Hj212Vectors.RULES,
                        PowerVectors.RULES,
                        PowerIndicatorVectors.RULES,
                        PowerAllowanceVectors.RULES,
                        SteamVectors.RULES)
                .flatMap(List::stream)
                .forEach(rule -> {
                    if (rules.put(rule.id(), rule) != null) {
                        throw new IllegalStateException("Two rules check the id " + rule.id() + ".");
                    }
                });
        return rules;
    }
}
