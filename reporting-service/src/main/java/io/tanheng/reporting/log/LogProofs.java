/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.log;

import io.tanheng.contracts.log.LogEntry;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.proof.TlogProof;
import io.tanheng.evidence.tile.LogFile;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.database.SqlTileSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Files of the log, and proofs that an entry is in it. */
@ApplicationScoped
public class LogProofs {

    private final Database database;

    LogProofs(Database database) {
        this.database = database;
    }

    /** A file of the log as anybody may read it. */
    public Optional<byte[]> file(LogFile file) {
        return database.read(connection -> new SqlTileSource(connection).read(file));
    }

    /** The newest checkpoint; nothing where nothing was ever logged. */
    public Optional<SignedNote> checkpoint() {
        return file(LogFile.CHECKPOINT).map(SignedNote::parse);
    }

    /** Where an entry stands; nothing where it is not logged yet. */
    public Optional<LogPlace> place(LogEntry entry) {
        return database.read(connection -> LogTree.open(connection).flatMap(tree -> tree.place(entry)));
    }

    /** A proof for the newest checkpoint, to be checked without us; nothing where the entry is not logged yet. */
    public Optional<TlogProof> proof(LogEntry entry) {
        return database.read(connection -> LogTree.open(connection)
                .flatMap(tree -> tree.proof(entry).map(path -> TlogProof.of(path, tree.checkpoint()))));
    }
}
