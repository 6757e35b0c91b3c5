/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import java.util.List;

/**
 * A line of a statement: one figure for each record of an input, added up.
 *
 * @param gas CO2, CH4, N2O or CO2E
 * @param scope 1 direct, 2 from bought energy
 * @param biogenic shown beside the totals, never in them
 * @param input id of the input
 */
public record MethodLine(
        String code,
        String symbol,
        LocalText name,
        String gas,
        int scope,
        boolean biogenic,
        String input,
        LocalText inputName,
        String unit,
        List<MethodStep> steps) {}
