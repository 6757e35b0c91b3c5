/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import io.tanheng.methodology.outcome.GapReason;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One result of the hour's method: a value with its derivation, or a gap with its reason.
 *
 * @param code what it is, such as {@code co2-mass}; see {@code StackMethod}
 * @param value absent exactly when {@code gap} is present
 * @param gapDetail the rule's own sentence in two lines, English and Chinese; see {@code Sentence.twoLines()}
 * @param derivation how the value came about, down to measured leaves; absent exactly when {@code gap} is present
 */
public record HourFigure(
        String code,
        Optional<BigDecimal> value,
        String unit,
        Optional<TermNode> derivation,
        Optional<GapReason> gap,
        Optional<String> gapDetail) {}
