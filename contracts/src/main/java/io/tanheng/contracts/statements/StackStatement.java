/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a stack measured in the period.
 *
 * @param source its name within the site
 * @param unit the unit of the plan it belongs to; absent where the plan does not name it
 * @param methodId the stack method its hours are computed by
 * @param tonnes CO2 of the hours that have a figure
 * @param hours how much of the period that is
 * @param signed how many of the tonnes rest on signed readings; absent where no hour speaks of signatures
 */
public record StackStatement(
        String source,
        LocalText name,
        Optional<String> unit,
        Optional<String> methodId,
        BigDecimal tonnes,
        StackHours hours,
        List<StackMonth> months,
        Optional<SignedTonnes> signed) {

    public StackStatement {
        months = List.copyOf(months);
    }

    /** A stack of whose readings nothing is signed. */
    public StackStatement(
            String source,
            LocalText name,
            Optional<String> unit,
            Optional<String> methodId,
            BigDecimal tonnes,
            StackHours hours,
            List<StackMonth> months) {
        this(source, name, unit, methodId, tonnes, hours, months, Optional.empty());
    }
}
