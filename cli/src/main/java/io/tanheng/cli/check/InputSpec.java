/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import java.util.Optional;

/**
 * An input a rule reads from a vector.
 *
 * @param unit the unit asked for; absent for texts and for plain counts
 * @param required whether a vector without it is unusable; the others have a dated parameter to fall back on
 */
record InputSpec(String name, InputKind kind, Optional<VectorUnit> unit, boolean required) {

    /** What a name ends in that stands for all names that begin like it. */
    static final String ANY = "*";

    /** The input of a given name, where it is this one or one of those that begin like it. */
    Optional<InputSpec> forName(String given) {
        if (name.equals(given)) {
            return Optional.of(this);
        }
        return name.endsWith(ANY) && given.startsWith(name.substring(0, name.length() - ANY.length()))
                ? Optional.of(new InputSpec(given, kind, unit, required))
                : Optional.empty();
    }

    String describe() {
        return name + unit.map(asked -> " [" + asked.text() + "]").orElse("") + (required ? "" : " (optional)");
    }
}
