/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.log;

import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.tile.LogFile;
import io.tanheng.evidence.timestamp.Imprint;
import io.tanheng.evidence.witness.KnownWitness;
import io.tanheng.reporting.database.CosignedCheckpoint;
import io.tanheng.reporting.database.CosignedCheckpoints;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.database.LogWaiting;
import io.tanheng.reporting.database.SqlTileSource;
import io.tanheng.reporting.database.StampedCheckpoint;
import io.tanheng.reporting.database.StampedCheckpoints;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Looks how the evidence log is. */
@ApplicationScoped
public class LogStates {

    private static final int STAMPS_SHOWN = 24;

    private final Database database;
    private final EvidenceLog log;
    private final Witnesses witnesses;
    private final CheckpointStamps stamps;
    private final String origin;

    LogStates(
            Database database,
            EvidenceLog log,
            Witnesses witnesses,
            CheckpointStamps stamps,
            ReportingSettings settings) {
        this.database = database;
        this.log = log;
        this.witnesses = witnesses;
        this.stamps = stamps;
        this.origin = settings.evidence().origin();
    }

    public LogState now() {
        return database.read(this::now);
    }

    private LogState now(Connection connection) throws SQLException {
        Optional<SignedNote> note =
                new SqlTileSource(connection).read(LogFile.CHECKPOINT).map(SignedNote::parse);
        Optional<Checkpoint> checkpoint = note.map(signed -> Checkpoint.parse(signed.text()));
        List<CosignedCheckpoint> cosigned = CosignedCheckpoints.all(connection);
        return new LogState(
                origin,
                checkpoint.map(Checkpoint::size).orElse(0L),
                checkpoint.map(tree -> tree.root().base64()).orElse(""),
                LogWaiting.count(connection),
                note,
                log.keys().map(keys -> keys.identity().keys().keys()).orElse(List.of()),
                witnesses.known().stream().map(one -> beside(one, cosigned)).toList(),
                StampedCheckpoints.newest(connection, STAMPS_SHOWN),
                StampedCheckpoints.count(connection),
                stamps.stamping().isPresent(),
                stamps.stamping().filter(Stamping::builtIn).isPresent(),
                stamps.trouble());
    }

    /** A time stamp by the size and the imprint it is of. */
    public Optional<StampedCheckpoint> stamp(long size, Imprint imprint) {
        return database.read(connection -> StampedCheckpoints.of(connection, size, imprint));
    }

    /** The certificates whose time stamps are taken here, as PEM; nothing where no authority is asked. */
    public Optional<String> authorities() {
        return stamps.stamping().map(stamping -> stamping.trust().pem());
    }

    private LogState.Beside beside(KnownWitness witness, List<CosignedCheckpoint> all) {
        Optional<CosignedCheckpoint> last = all.stream()
                .filter(one -> one.witness().equals(witness.key().name()))
                .findFirst();
        return new LogState.Beside(
                witness.key().name(),
                witness.key().text(),
                witness.address().toString(),
                last.map(CosignedCheckpoint::size).orElse(0L),
                last.map(CosignedCheckpoint::at),
                witnesses.trouble(witness));
    }
}
