/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.statements.StackHours;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What a stack measured in the period.
 *
 * @param unit of the monitoring plan; absent where the plan does not name the stack
 * @param tonnes of the hours that have a figure
 * @param signed how many of the tonnes rest on signed readings; absent where no hour speaks of that
 */
public record StackView(
        SourceId source,
        LocalText name,
        Optional<String> unit,
        Optional<String> methodId,
        Figure tonnes,
        StackHours hours,
        List<Month> months,
        Optional<SignedShare> signed) {

    /** One month of it. */
    public record Month(YearMonth month, Figure tonnes, StackHours hours) {}
}
