/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.score;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * By what a statement is scored.
 *
 * @param source who made it and where it is published
 * @param validFrom first day of the periods it is for
 * @param validUntil the last; absent where no end is known
 * @param families of methodologies it is for; none means any
 * @param total what the total means
 * @param bands from the best to the worst; none where the total stands for itself
 * @param sha256 digest of its file
 */
public record Scheme(
        String id,
        LocalText title,
        LocalText source,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        List<String> families,
        LocalText total,
        List<Criterion> criteria,
        List<Band> bands,
        String sha256) {

    /** Points of a criterion and of the total are of a hundred. */
    public static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** A name for totals from a threshold on. */
    public record Band(BigDecimal atLeast, LocalText name) {}

    public Scheme {
        families = List.copyOf(families);
        criteria = List.copyOf(criteria);
        bands = List.copyOf(bands);
    }

    /** Whether it is for a statement: its whole period, and the families of all its units. */
    public boolean isFor(StatementEvent statement) {
        return !statement.period().from().isBefore(validFrom)
                && validUntil
                        .map(last -> !statement.period().until().isAfter(last))
                        .orElse(true)
                && (families.isEmpty()
                        || statement.parts().stream().allMatch(part -> families.contains(part.family())));
    }
}
