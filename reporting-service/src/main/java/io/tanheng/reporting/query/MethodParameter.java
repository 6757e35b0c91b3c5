/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import java.util.List;

/**
 * A dated parameter with its values in the period of a methodology.
 *
 * @param cases the items and choices for which it is this one
 */
public record MethodParameter(
        String id, LocalText name, String unit, List<LocalText> cases, List<ParameterView.DatedValue> values) {}
