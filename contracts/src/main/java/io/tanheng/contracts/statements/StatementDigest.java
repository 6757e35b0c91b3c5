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
        return Sha256.of(ContractJson.write(statement.as(0, Instant.EPOCH, LocalDate.EPOCH, List.of(), List.of(), "")));
    }

    /** The statement with the digest of what it says. */
    public static StatementEvent put(StatementEvent statement) {
        return statement.as(
                statement.version(),
                statement.madeAt(),
                statement.asOf(),
                statement.changes(),
                statement.causes(),
                of(statement));
    }
}
