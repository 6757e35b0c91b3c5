/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Measured mass beside the reference the source sends, over the hours that have both.
 *
 * @param hours how many hours have both
 * @param differencePercent measured minus reference, in percent of the reference; absent where the reference is zero
 */
public record Comparison(int hours, Figure measured, Figure reference, Optional<BigDecimal> differencePercent) {}
