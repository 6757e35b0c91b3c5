/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.statements.StatementCause;
import io.tanheng.contracts.statements.StatementChange;
import io.tanheng.contracts.statements.StatementDigest;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A statement that is no version yet.
 *
 * @param bare the statement without version, time, changes and causes, with the digest of what it says
 */
public record StatementContent(StatementEvent bare, StatementInputs inputs) {

    /** With the digest of what it says. */
    static StatementContent of(StatementEvent bare, StatementInputs inputs) {
        String digest = StatementDigest.of(bare);
        return new StatementContent(
                with(bare, bare.parts(), 0, Instant.EPOCH, bare.asOf(), List.of(), List.of(), digest), inputs);
    }

    public String digest() {
        return bare.contentDigest();
    }

    /** The statement as a version of its own. */
    public StatementEvent version(
            int version, Instant madeAt, List<StatementChange> changes, List<StatementCause> causes) {
        return with(bare, bare.parts(), version, madeAt, bare.asOf(), changes, causes, bare.contentDigest());
    }

    /** The same with other parts, and so with another digest. */
    StatementContent withParts(List<StatementPart> parts) {
        return of(with(bare, parts, 0, Instant.EPOCH, bare.asOf(), List.of(), List.of(), ""), inputs);
    }

    private static StatementEvent with(
            StatementEvent bare,
            List<StatementPart> parts,
            int version,
            Instant madeAt,
            LocalDate asOf,
            List<StatementChange> changes,
            List<StatementCause> causes,
            String digest) {
        return new StatementEvent(
                bare.site(),
                bare.siteName(),
                bare.sector(),
                bare.region(),
                bare.zone(),
                bare.period(),
                version,
                bare.state(),
                madeAt,
                asOf,
                bare.planVersion(),
                bare.totals(),
                parts,
                bare.stacks(),
                bare.crossChecks(),
                bare.documents(),
                bare.notCounted(),
                changes,
                causes,
                digest);
    }
}
