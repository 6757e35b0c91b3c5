/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import java.util.List;
import java.util.Optional;

/** A value on the way: the first of its ways whose needs are met. */
public record MethodStep(String symbol, String unit, List<Way> ways) {

    /**
     * One way to the value.
     *
     * @param origin what the value is then worth: measured, calculated, defaulted or substituted
     * @param rule id of the rule that is applied
     * @param formula as text; absent where a value is taken as it is
     */
    public record Way(
            List<Need> needs,
            Optional<String> origin,
            Optional<LocalText> originName,
            Optional<String> rule,
            Optional<LocalText> ruleName,
            Optional<String> ruleConfidence,
            Optional<String> formula,
            Optional<String> latex,
            List<MethodOperand> operands) {}

    /**
     * What must be given for a way to be taken.
     *
     * @param input absent for the record itself
     * @param name property, choice or item; empty where there need only be records
     * @param words one of which it must be; empty where it need only be there
     */
    public record Need(
            Optional<String> input,
            Optional<LocalText> inputName,
            String name,
            Optional<LocalText> title,
            List<MethodWord> words) {}
}
