/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.json.ContractJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The digest of what a statement says: SHA-256 over its JSON with version 0, time and day at the epoch, no changes, no causes and an
 * empty digest. Which day it was looked at and who asked is not part of it.
 */
public final class StatementDigest {

    private StatementDigest() {}

    /** The digest in lower-case hexadecimal digits, whatever digest the statement itself names. */
    public static String of(StatementEvent statement) {
        return Sha256.of(ContractJson.write(said(statement)));
    }

    private static StatementEvent said(StatementEvent statement) {
        return new StatementEvent(
                statement.site(),
                statement.siteName(),
                statement.sector(),
                statement.region(),
                statement.zone(),
                statement.period(),
                0,
                statement.state(),
                Instant.EPOCH,
                LocalDate.EPOCH,
                statement.planVersion(),
                statement.totals(),
                statement.parts(),
                statement.stacks(),
                statement.crossChecks(),
                statement.documents(),
                statement.notCounted(),
                List.of(),
                List.of(),
                "");
    }
}
