/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.statements.StatementTotal;
import io.tanheng.contracts.statements.WholeSum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up the units of a site that serve one purpose. */
final class SiteTotals {

    private SiteTotals() {}

    static List<StatementTotal> of(List<UnitResult> results) {
        Map<String, List<UnitResult>> byPurpose = new LinkedHashMap<>();
        results.forEach(result -> byPurpose
                .computeIfAbsent(result.part().purpose(), purpose -> new ArrayList<>())
                .add(result));
        List<StatementTotal> totals = new ArrayList<>();
        byPurpose.forEach((purpose, found) -> totals.add(total(purpose, found)));
        return totals;
    }

    private static StatementTotal total(String purpose, List<UnitResult> results) {
        boolean equivalent = results.stream().anyMatch(result -> result.gas().equals("CO2E"));
        return new StatementTotal(
                purpose,
                equivalent ? "CO2E" : "CO2",
                WholeSum.of(results.stream().map(UnitResult::total)),
                WholeSum.of(results.stream().map(UnitResult::totalSoFar)),
                equivalent ? "tCO2e" : "tCO2",
                results.stream().map(result -> result.part().unit()).toList());
    }
}
