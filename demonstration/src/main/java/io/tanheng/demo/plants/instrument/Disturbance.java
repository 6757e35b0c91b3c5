/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.instrument;

import java.time.Instant;

/** Something that makes an instrument go wrong on purpose. */
@FunctionalInterface
public interface Disturbance {

    /** Leaves everything as it is. */
    Disturbance NONE = (code, at, value) -> value;

    double disturb(String code, Instant at, double value);
}
