/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementTotal;
import io.tanheng.evidence.credential.Performance;
import io.tanheng.methodology.outcome.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a certificate must be about.
 *
 * @param kind what it is called
 * @param address how the id of the facility ends
 * @param period its code, with which the certificate's name ends
 * @param totals to the gram, those that have a value
 */
record Certifiable(Sentence kind, String address, String period, List<BigDecimal> totals) {

    Certifiable {
        totals = List.copyOf(totals);
    }

    static Certifiable of(StatementEvent statement) {
        return new Certifiable(
                new Sentence("the statement", "报表"),
                statement.site().key(),
                statement.period().code(),
                statement.totals().stream()
                        .map(StatementTotal::value)
                        .flatMap(Optional::stream)
                        .map(Performance::toTheGram)
                        .toList());
    }

    static Certifiable of(Inventory inventory) {
        return new Certifiable(
                new Sentence("the inventory", "温室气体清单"),
                "inventories/" + inventory.organisation(),
                inventory.period().code(),
                inventory.total().map(Performance::toTheGram).stream().toList());
    }
}
