/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.methodology.quantity.Quantity;
import java.util.Optional;

/** A value as it was entered, in the unit it was entered in; analysed values name their sample. */
public record EnteredValue(Quantity value, Optional<Analysis> analysis) {}
