/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The total of the units that serve one purpose; figures of two purposes are never added.
 *
 * @param gas what is added up: CO2 or CO2E
 * @param value absent where a unit has no total
 * @param units the units added up
 */
public record StatementTotal(
        String purpose,
        String gas,
        Optional<BigDecimal> value,
        Optional<BigDecimal> soFar,
        String unit,
        List<String> units) {

    public StatementTotal {
        units = List.copyOf(units);
    }
}
