/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.statements.StatementCause;
import io.tanheng.contracts.statements.StatementChange;
import io.tanheng.contracts.statements.StatementDigest;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPart;
import java.time.Instant;
import java.util.List;

/**
 * A statement that is no version yet.
 *
 * @param bare the statement without version, time, changes and causes, with the digest of what it says
 */
public record StatementContent(StatementEvent bare, StatementInputs inputs) {

    /** With the digest of what it says. */
    static StatementContent of(StatementEvent bare, StatementInputs inputs) {
        return new StatementContent(
                StatementDigest.put(bare.as(0, Instant.EPOCH, bare.asOf(), List.of(), List.of(), "")), inputs);
    }

    public String digest() {
        return bare.contentDigest();
    }

    /** The statement as a version of its own. */
    public StatementEvent version(
            int version, Instant madeAt, List<StatementChange> changes, List<StatementCause> causes) {
        return bare.as(version, madeAt, bare.asOf(), changes, causes, bare.contentDigest());
    }

    /** The same with other parts, and so with another digest. */
    StatementContent withParts(List<StatementPart> parts) {
        return of(bare.withParts(parts), inputs);
    }
}
