/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.takeaway;

import io.tanheng.contracts.log.LogEntry;
import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidencepackage.build.Contents;
import io.tanheng.evidencepackage.build.PackageBuilder;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.database.StampedCheckpoint;
import io.tanheng.reporting.log.EvidenceLog;
import io.tanheng.reporting.log.LogKeys;
import io.tanheng.reporting.log.LogTree;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.print.StatementReports;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Makes packages. A package is written whole into a file before the first byte is answered: so it is of one state of the data, no year is
 * held in memory, a slow reader holds no connection of the database, and what cannot be packed is an answer and not a torn file.
 */
@ApplicationScoped
public class StatementPackages {

    /** A zip file without extensions names 65,535 files and reaches 4 GiB; others are not read by everybody. */
    private static final int MOST_BLOCKS = 60_000;

    private static final long MOST_BYTES = 0xffff_0000L;
    private static final Semaphore AT_ONCE = new Semaphore(3);
    private static final String VERIFIER = "/verifier/" + Names.VERIFIER;

    private final Database database;
    private final EvidenceLog log;
    private final StatementReports reports;
    private final ServiceClock clock;

    private final CertificateShelf certificates;

    StatementPackages(
            Database database,
            EvidenceLog log,
            StatementReports reports,
            ServiceClock clock,
            CertificateShelf certificates) {
        this.certificates = certificates;
        this.database = database;
        this.reports = reports;
        this.log = log;
        this.clock = clock;
    }

    /** A package in a file of its own, which whoever asked closes. */
    public PackedFile make(StatementEvent statement, PackageAsked asked) {
        LogKeys keys = log.keys().orElseThrow(StatementPackages::noLog);
        // each holds a connection for seconds, and others need some meanwhile
        AT_ONCE.acquireUninterruptibly();
        try {
            return made(statement, asked, keys);
        } finally {
            AT_ONCE.release();
        }
    }

    private PackedFile made(StatementEvent statement, PackageAsked asked, LogKeys keys) {
        try {
            Path file = Files.createTempFile("tanheng-package-", ".zip");
            try {
                database.read(connection -> write(connection, statement, asked, keys, file));
                return new PackedFile(file);
            } catch (RuntimeException e) {
                Files.delete(file);
                throw e;
            }
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

    private Path write(Connection connection, StatementEvent statement, PackageAsked asked, LogKeys keys, Path file)
            throws SQLException {
        Optional<LogTree> stamped = LogTree.stamped(connection, StatementEntry.of(statement));
        if (stamped.isPresent()) {
            try {
                return write(connection, statement, asked, keys, stamped.get(), file);
            } catch (NotPackable tooEarly) {
                if (tooEarly.reason() != NotPackable.Reason.NOT_LOGGED) {
                    throw tooEarly;
                }
                // An hour was logged after that time stamp; the newest checkpoint has it, if any.
            }
        }
        LogTree newest = LogTree.open(connection).orElseThrow(StatementPackages::noLog);
        return write(connection, statement, asked, keys, newest, file);
    }

    private Path write(
            Connection connection, StatementEvent statement, PackageAsked asked, LogKeys keys, LogTree tree, Path file)
            throws SQLException {
        Instant now = clock.instant();
        StackHoursShelf hours = new StackHoursShelf(connection, statement);
        if (asked.originals() && hours.count() > MOST_BLOCKS) {
            throw tooLarge(hours.count());
        }
        Contents contents = new Contents(
                statement,
                hours,
                keys.identity(),
                tree.checkpoint(),
                entry -> proof(tree, entry),
                tree.stamps().stream()
                        .map(stamp -> new Contents.Stamp(StampedCheckpoint.code(stamp.imprint()), stamp.answer()))
                        .toList(),
                text -> keys.signers().sign(text, now),
                now,
                asked.sample(),
                asked.originals(),
                extras(
                        asked,
                        tree,
                        statement,
                        new LiveWorkbook(statement, hours),
                        certificates.of(connection, statement, now)));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            PackageBuilder.write(contents, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (size(file) > MOST_BYTES) {
            throw tooLarge(hours.count());
        }
        return file;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NotPackable tooLarge(int hours) {
        return new NotPackable(
                NotPackable.Reason.TOO_LARGE,
                Integer.toString(hours),
                new Sentence("A zip file holds no more.", "zip 文件无法容纳。"));
    }

    private static InclusionProof proof(LogTree tree, LogEntry entry) {
        return tree.proof(entry)
                .orElseThrow(() -> new NotPackable(
                        NotPackable.Reason.NOT_LOGGED,
                        entry.kind().code() + " " + entry.digest(),
                        new Sentence("It is not in the evidence log.", "尚未进入证据日志。")));
    }

    /** What nobody recomputes; the verifier is there where the build has put it beside the service. */
    private List<Contents.Extra> extras(
            PackageAsked asked,
            LogTree tree,
            StatementEvent statement,
            LiveWorkbook workbook,
            List<Contents.Extra> certificate) {
        List<Contents.Extra> extras = new ArrayList<>();
        for (Language language : Language.values()) {
            extras.add(new Contents.Extra(
                    Names.report(language.code()), out -> out.write(reports.at(tree, statement, language))));
        }
        extras.add(new Contents.Extra(Names.WORKBOOK, workbook::write));
        extras.addAll(certificate);
        if (asked.verifier() && StatementPackages.class.getResource(VERIFIER) != null) {
            extras.add(new Contents.Extra(Names.VERIFIER, StatementPackages::copyVerifier));
        }
        return extras;
    }

    private static void copyVerifier(OutputStream target) throws IOException {
        try (InputStream jar = StatementPackages.class.getResourceAsStream(VERIFIER)) {
            if (jar != null) {
                jar.transferTo(target);
            }
        }
    }
}
