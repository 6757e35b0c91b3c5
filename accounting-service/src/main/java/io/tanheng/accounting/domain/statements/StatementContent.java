/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.statements.StatementCause;
import io.tanheng.contracts.statements.StatementChange;
import io.tanheng.contracts.statements.StatementEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A statement that is no version yet.
 *
 * @param bare the statement without version, time, changes and causes
 */
public record StatementContent(StatementEvent bare, StatementInputs inputs) {

    /** The statement as a version of its own. */
    public StatementEvent version(
            int version, Instant madeAt, List<StatementChange> changes, List<StatementCause> causes) {
        return with(version, madeAt, bare.asOf(), changes, causes, digest());
    }

    /** SHA-256 over the JSON of what it says; which day it was looked at and who asked is not part of it. */
    public String digest() {
        byte[] said = ContractJson.write(with(0, Instant.EPOCH, LocalDate.EPOCH, List.of(), List.of(), ""));
        return Sha256.of(said);
    }

    private StatementEvent with(
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
                bare.parts(),
                bare.stacks(),
                bare.crossChecks(),
                bare.documents(),
                changes,
                causes,
                digest);
    }
}
