/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import io.tanheng.methodology.rule.composition.Balance;
import io.tanheng.methodology.rule.composition.Ratio;
import io.tanheng.methodology.rule.composition.Standstill;
import io.tanheng.methodology.rule.composition.Sum;
import io.tanheng.methodology.term.Rule;
import java.util.List;

/** The rules by which methodologies add up. */
final class Compositions {

    static final List<Rule> RULES = List.of(Balance.RULE, Ratio.RULE, Standstill.RULE, Sum.RULE);

    private Compositions() {}
}
