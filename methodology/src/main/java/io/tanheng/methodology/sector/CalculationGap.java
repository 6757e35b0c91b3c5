/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.Sentence;
import java.util.Optional;

/**
 * One reason why a computation is incomplete.
 *
 * @param place the input, line or figure it belongs to; absent where it concerns the whole
 * @param sentence names record, value, valid range or nearest edition, and what to do
 */
public record CalculationGap(GapCode code, Optional<String> place, Sentence sentence) {}
