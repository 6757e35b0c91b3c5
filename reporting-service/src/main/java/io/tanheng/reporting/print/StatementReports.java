/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.log.LogTree;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.pages.words.Wording;
import io.tanheng.reporting.query.Queries;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reports of statements as PDF/A: the same statement at the same checkpoint is the same bytes. */
@ApplicationScoped
public class StatementReports {

    private final Queries queries;
    private final Database database;
    private final PublishedPlace place;

    StatementReports(Queries queries, Database database, PublishedPlace place) {
        this.queries = queries;
        this.database = database;
        this.place = place;
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
        return place.standing(tree, StatementEntry.of(statement));
    }

    private byte[] print(StatementEvent statement, Optional<LogStanding> standing, Language language) {
        Wording wording = Wording.in(language);
        StatementReportMaker maker = new StatementReportMaker(queries, wording, statement);
        String xhtml = maker.make(standing, place.publicAddress())
                .setLocale(language.locale())
                .render();
        return PdfPrinter.print(new Paper(xhtml, maker.title(), language, statement.madeAt()));
    }
}
