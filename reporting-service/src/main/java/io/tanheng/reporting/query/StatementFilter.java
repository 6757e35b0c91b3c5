/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.statements.StatementPeriod;
import java.util.Optional;

/** Which statements to list; what is empty does not narrow. */
public record StatementFilter(
        Optional<String> organisation,
        Optional<String> site,
        Optional<Integer> year,
        Optional<StatementPeriod.Kind> kind) {

    /** All of them. */
    public static final StatementFilter ALL =
            new StatementFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static StatementFilter ofYear(int year) {
        return new StatementFilter(Optional.empty(), Optional.empty(), Optional.of(year), Optional.empty());
    }

    /** The statements of a site in a year. */
    public static StatementFilter of(String organisation, String site, int year) {
        return new StatementFilter(Optional.of(organisation), Optional.of(site), Optional.of(year), Optional.empty());
    }
}
