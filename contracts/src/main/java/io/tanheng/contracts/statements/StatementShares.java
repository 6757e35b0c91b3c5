/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import java.math.BigDecimal;

/** Tonnes by the way they came to be known; tonnes taken off count as tonnes. */
public record StatementShares(
        BigDecimal measured, BigDecimal calculated, BigDecimal defaulted, BigDecimal substituted) {}
