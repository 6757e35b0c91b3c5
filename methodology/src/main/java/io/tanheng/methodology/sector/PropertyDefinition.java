/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Unit;
import java.util.Optional;

/**
 * A value a record may have.
 *
 * @param unit it is computed in; records may give any unit that measures the same
 * @param required whether a record is incomplete that neither gives it nor what it is worked out of
 */
public record PropertyDefinition(
        String symbol, Unit unit, Sentence title, boolean required, Optional<Band> plausible) {}
