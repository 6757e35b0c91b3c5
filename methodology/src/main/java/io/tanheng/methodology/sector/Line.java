/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Rule;
import java.util.List;

/**
 * A line of a statement: one figure for each record of an input, added up.
 *
 * @param scope 1 direct, 2 from bought energy
 * @param biogenic shown beside the totals, never in them
 * @param steps from the record's properties to its figure, which is the last of them
 * @param sum the rule that adds up the records
 * @param standstill the rule for months in which nothing was used
 */
public record Line(
        String code,
        String symbol,
        Sentence title,
        Gas gas,
        int scope,
        boolean biogenic,
        Input input,
        List<Step> steps,
        Rule sum,
        Rule standstill) {

    /** What a line counts. */
    public enum Gas {
        CO2,
        CH4,
        N2O,
        CO2E
    }

    /** The unit of the figure. */
    public Unit unit() {
        return steps.get(steps.size() - 1).unit();
    }
}
