/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.takeaway;

import io.tanheng.contracts.log.LogEntry;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidencepackage.build.Contents;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.database.StampedCheckpoint;
import io.tanheng.reporting.log.EvidenceLog;
import io.tanheng.reporting.log.LogKeys;
import io.tanheng.reporting.log.LogTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * What the making of any package has in common. A package is written whole into a file before the first byte is answered: so it is of one
 * state of the data, no year is held in memory, a slow reader holds no connection of the database, and what cannot be packed is an answer
 * and not a torn file.
 */
@ApplicationScoped
class Packing {

    private static final Semaphore AT_ONCE = new Semaphore(3);
    private static final String VERIFIER = "/verifier/" + Names.VERIFIER;

    private final Database database;
    private final EvidenceLog log;

    Packing(Database database, EvidenceLog log) {
        this.database = database;
        this.log = log;
    }

    /** Writes a package against a state of the log. */
    @FunctionalInterface
    interface Writer {
        void write(Connection connection, LogKeys keys, LogTree tree, OutputStream out)
                throws SQLException, IOException;
    }

    /**
     * A package in a file of its own, which whoever asked closes: at the newest checkpoint whose time was stamped, where that covers all
     * there is to prove, else at the newest.
     *
     * @param about the entry of what the package is about
     * @throws NotPackable where the log has no keys, or something is not in it yet
     */
    PackedFile file(LogEntry about, Writer writer) {
        LogKeys keys = log.keys().orElseThrow(Packing::noLog);
        // each holds a connection for seconds, and others need some meanwhile
        AT_ONCE.acquireUninterruptibly();
        try {
            Path file = Files.createTempFile("tanheng-package-", ".zip");
            try {
                database.read(connection -> written(connection, about, keys, writer, file));
                return new PackedFile(file);
            } catch (RuntimeException e) {
                Files.delete(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            AT_ONCE.release();
        }
    }

    private static Path written(Connection connection, LogEntry about, LogKeys keys, Writer writer, Path file)
            throws SQLException {
        Optional<LogTree> stamped = LogTree.stamped(connection, about);
        if (stamped.isPresent()) {
            try {
                return written(connection, keys, stamped.get(), writer, file);
            } catch (NotPackable tooEarly) {
                if (tooEarly.reason() != NotPackable.Reason.NOT_LOGGED) {
                    throw tooEarly;
                }
                // Something was logged after that time stamp; the newest checkpoint has it, if any.
            }
        }
        return written(connection, keys, LogTree.open(connection).orElseThrow(Packing::noLog), writer, file);
    }

    private static Path written(Connection connection, LogKeys keys, LogTree tree, Writer writer, Path file)
            throws SQLException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writer.write(connection, keys, tree, out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NotPackable noLog() {
        return new NotPackable(
                NotPackable.Reason.NO_LOG,
                "log",
                new Sentence("The evidence log has no keys, or nothing is in it.", "证据日志没有密钥或没有内容。"));
    }

    /** That an entry is in the tree; a package without it cannot be made. */
    static InclusionProof proof(LogTree tree, LogEntry entry) {
        return tree.proof(entry)
                .orElseThrow(() -> new NotPackable(
                        NotPackable.Reason.NOT_LOGGED,
                        entry.kind().code() + " " + entry.digest(),
                        new Sentence("It is not in the evidence log.", "尚未进入证据日志。")));
    }

    static List<Contents.Stamp> stamps(LogTree tree) {
        return tree.stamps().stream()
                .map(stamp -> new Contents.Stamp(StampedCheckpoint.code(stamp.imprint()), stamp.answer()))
                .toList();
    }

    /** The program that judges a package, where the build has put it beside the service. */
    static Optional<Contents.Extra> verifier() {
        return Packing.class.getResource(VERIFIER) == null
                ? Optional.empty()
                : Optional.of(new Contents.Extra(Names.VERIFIER, Packing::copyVerifier));
    }

    private static void copyVerifier(OutputStream target) throws IOException {
        try (InputStream jar = Packing.class.getResourceAsStream(VERIFIER)) {
            if (jar != null) {
                jar.transferTo(target);
            }
        }
    }
}
