/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.DatedLaw;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The methodologies and parameters a site is computed by: those of this build, and beside them what its organisation has published.
 *
 * @param own the organisation's own editions, by id: the name of the pack each comes from
 */
public record SiteLaw(
        Methodologies shipped, Optional<Methodologies> ownMethodologies, DatedLaw law, Map<String, String> own) {

    /** What comes with this build. */
    public static SiteLaw standard() {
        return new SiteLaw(Methodologies.standard(), Optional.empty(), Parameters.standard()::on, Map.of());
    }

    /** The edition of a family in force on a day: the organisation's own goes first. */
    Outcome<Methodology> edition(String family, LocalDate day, String purpose) {
        return ownMethodologies
                .map(methodologies -> methodologies.of(family, day, purpose))
                .filter(outcome -> outcome instanceof Outcome.Present<Methodology>)
                .orElseGet(() -> shipped.of(family, day, purpose));
    }
}
