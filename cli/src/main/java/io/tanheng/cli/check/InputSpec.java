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

    String describe() {
        return name + unit.map(asked -> " [" + asked.text() + "]").orElse("") + (required ? "" : " (optional)");
    }
}
