/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.senml;

import java.math.BigDecimal;

/** What a SenML record says. */
public sealed interface SenmlValue {

    /** The field {@code v}; digits as sent. */
    record Numeric(BigDecimal amount) implements SenmlValue {}

    /** The field {@code vs}. */
    record Text(String text) implements SenmlValue {}

    /** The field {@code vb}. */
    record Truth(boolean truth) implements SenmlValue {}

    /** The field {@code vd}: bytes, as the base64url text that was sent. */
    record Data(String base64) implements SenmlValue {}
}
