/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.takeaway;

import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.evidencepackage.build.Contents;
import io.tanheng.evidencepackage.build.PackageBuilder;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.reporting.log.LogKeys;
import io.tanheng.reporting.log.LogTree;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.print.StatementReports;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes packages of statements. */
@ApplicationScoped
public class StatementPackages {

    /** A zip file without extensions names 65,535 files and reaches 4 GiB; others are not read by everybody. */
    private static final int MOST_BLOCKS = 60_000;

    private static final long MOST_BYTES = 0xffff_0000L;

    private final Packing packing;
    private final StatementReports reports;
    private final ServiceClock clock;
    private final CertificateShelf certificates;

    StatementPackages(Packing packing, StatementReports reports, ServiceClock clock, CertificateShelf certificates) {
        this.packing = packing;
        this.reports = reports;
        this.clock = clock;
        this.certificates = certificates;
    }

    /** A package in a file of its own, which whoever asked closes. */
    public PackedFile make(StatementEvent statement, PackageAsked asked) {
        PackedFile file = packing.file(
                StatementEntry.of(statement),
                (connection, keys, tree, out) ->
                        PackageBuilder.write(contents(connection, statement, asked, keys, tree), out));
        if (file.size() > MOST_BYTES) {
            file.close();
            throw tooLarge(hoursThatCame(statement));
        }
        return file;
    }

    private Contents contents(
            Connection connection, StatementEvent statement, PackageAsked asked, LogKeys keys, LogTree tree)
            throws SQLException {
        Instant now = clock.instant();
        StackHoursShelf hours = new StackHoursShelf(connection, statement);
        if (asked.originals() && hours.count() > MOST_BLOCKS) {
            throw tooLarge(hours.count());
        }
        return new Contents(
                statement,
                hours,
                keys.identity(),
                tree.checkpoint(),
                entry -> Packing.proof(tree, entry),
                Packing.stamps(tree),
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
    }

    private static int hoursThatCame(StatementEvent statement) {
        return statement.stacks().stream()
                .map(StackStatement::hours)
                .mapToInt(hours -> hours.asked() - hours.absent())
                .sum();
    }

    private static NotPackable tooLarge(int hours) {
        return new NotPackable(
                NotPackable.Reason.TOO_LARGE,
                Integer.toString(hours),
                new Sentence("A zip file holds no more.", "zip 文件无法容纳。"));
    }

    /** What nobody recomputes. */
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
        if (asked.verifier()) {
            Packing.verifier().ifPresent(extras::add);
        }
        return extras;
    }
}
