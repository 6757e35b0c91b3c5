/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.term.InForce;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How vectors of one id are computed: which inputs they have and what is made of them. */
record VectorRule(String id, List<InputSpec> inputs, Computation computation) {

    /** Makes the named answers of the inputs, by the law of a day. */
    @FunctionalInterface
    interface Computation {
        Map<String, Answer> compute(InForce law, Inputs inputs);
    }

    static Builder of(String id) {
        return new Builder(id);
    }

    /** Collects the inputs of a rule. */
    static final class Builder {
        private final String id;
        private final List<InputSpec> inputs = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

        Builder number(String name, String unit) {
            return add(name, InputKind.NUMBER, Optional.of(unit), true);
        }

        /** A number for which there is a dated parameter when it is not given. */
        Builder optionalNumber(String name, String unit) {
            return add(name, InputKind.NUMBER, Optional.of(unit), false);
        }

        Builder numbers(String name, String unit) {
            return add(name, InputKind.NUMBERS, Optional.of(unit), true);
        }

        /** Numbers whose names begin alike, such as {@code V_CH4} and {@code V_CO2}; as many as are given. */
        Builder numbersNamed(String prefix, String unit) {
            return add(prefix + InputSpec.ANY, InputKind.NUMBER, Optional.of(unit), false);
        }

        /** A list of plain numbers, for which vector files give no unit. */
        Builder counts(String name) {
            return add(name, InputKind.NUMBERS, Optional.empty(), true);
        }

        Builder pairs(String name) {
            return add(name, InputKind.PAIRS, Optional.empty(), true);
        }

        Builder history(String name, String unit) {
            return add(name, InputKind.HISTORY, Optional.of(unit), true);
        }

        Builder text(String name) {
            return add(name, InputKind.TEXT, Optional.empty(), true);
        }

        VectorRule computedBy(Computation computation) {
            return new VectorRule(id, List.copyOf(inputs), computation);
        }

        private Builder add(String name, InputKind kind, Optional<String> unit, boolean required) {
            inputs.add(new InputSpec(name, kind, unit.map(VectorUnit::parse), required));
            return this;
        }
    }
}
