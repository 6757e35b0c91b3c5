/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.TermNode;
import java.util.Optional;

/** One result of the hour with the way it came about; the derivation is there exactly when the value is. */
public record FigureView(String code, Figure figure, Optional<TermNode> derivation) {}
