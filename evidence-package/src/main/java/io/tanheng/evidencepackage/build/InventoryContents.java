/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.build;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.log.LogEntry;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.SignedNote;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * What the package of an inventory is made of.
 *
 * @param statements the versions the inventory adds up, one of each of its sites
 * @param checkpoint of the log, as it is signed
 * @param proofs that an entry is in the tree of this checkpoint
 * @param timestamps of the checkpoint, as authorities answered
 * @param signing signs a text by the keys of the log
 * @param extras the files of certificates, and those nobody recomputes: reports, the verifier
 */
public record InventoryContents(
        Inventory inventory,
        List<StatementEvent> statements,
        LogIdentity log,
        SignedNote checkpoint,
        Function<LogEntry, InclusionProof> proofs,
        List<Contents.Stamp> timestamps,
        Function<String, SignedNote> signing,
        Instant madeAt,
        List<Contents.Extra> extras) {

    public InventoryContents {
        statements = List.copyOf(statements);
        timestamps = List.copyOf(timestamps);
        extras = List.copyOf(extras);
    }
}
