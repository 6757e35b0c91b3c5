/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.note.DatedKey;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.log.EvidenceLog;
import io.tanheng.reporting.log.LogTree;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.pages.words.Wording;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Reports of statements as PDF/A: the same statement at the same checkpoint is the same bytes. */
@ApplicationScoped
public class StatementReports {

    private final Queries queries;
    private final Database database;
    private final EvidenceLog log;
    private final Optional<String> publicAddress;

    StatementReports(Queries queries, Database database, EvidenceLog log, ReportingSettings settings) {
        this.queries = queries;
        this.database = database;
        this.log = log;
        this.publicAddress = settings.certificates()
                .publicAddress()
                .map(URI::toString)
                .map(address -> address.replaceAll("/+$", ""));
    }

    /** With the newest checkpoint of the log, if the statement is in it. */
    public byte[] newest(StatementEvent statement, Language language) {
        Optional<LogStanding> standing =
                database.read(connection -> LogTree.open(connection).flatMap(tree -> standing(tree, statement)));
        return print(statement, standing, language);
    }

    /** With the checkpoint of a tree. */
    public byte[] at(LogTree tree, StatementEvent statement, Language language) {
        return print(statement, standing(tree, statement), language);
    }

    private Optional<LogStanding> standing(LogTree tree, StatementEvent statement) {
        List<String> keys = log.keys().stream()
                .flatMap(found -> found.identity().keys().keys().stream())
                .map(DatedKey::key)
                .map(key -> key.text())
                .toList();
        return LogStanding.of(tree, StatementEntry.of(statement), keys);
    }

    private byte[] print(StatementEvent statement, Optional<LogStanding> standing, Language language) {
        Wording wording = Wording.in(language);
        StatementReportMaker maker = new StatementReportMaker(queries, wording, statement);
        String xhtml =
                maker.make(standing, publicAddress).setLocale(language.locale()).render();
        return PdfPrinter.print(new Paper(xhtml, maker.title(), language, statement.madeAt()));
    }
}
