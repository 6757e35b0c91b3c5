/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.log.LawEntry;
import io.tanheng.contracts.log.LogEntry;
import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.reporting.domain.StatementHead;
import io.tanheng.reporting.domain.StatementStore;
import io.tanheng.reporting.domain.StoredStatement;
import io.tanheng.reporting.engagement.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Keeps statements in PostgreSQL: every version as it came, and which is the highest. */
@ApplicationScoped
public class SqlStatementStore implements StatementStore {

    private static final Logger LOG = Logger.getLogger(SqlStatementStore.class);

    private static final String VERSION = """
            insert into statement_version
                (organisation, site, period, version, made_at, content_digest, head, changes, causes, event)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?)
            on conflict do nothing
            """;

    private static final String HIGHEST = """
            insert into statement
                (organisation, site, period, kind, year, first_day, last_day, version, state, problems, head)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (organisation, site, period) do update set
                kind = excluded.kind, year = excluded.year, first_day = excluded.first_day, last_day = excluded.last_day,
                version = excluded.version, state = excluded.state, problems = excluded.problems, head = excluded.head
            where excluded.version > statement.version
            """;

    private final Database database;

    SqlStatementStore(Database database) {
        this.database = database;
    }

    @Override
    public void keep(List<StoredStatement> statements) {
        database.change(connection -> {
            for (StoredStatement statement : statements) {
                StatementHead head = StatementHead.of(statement.event());
                if (addVersion(connection, statement, head)) {
                    raise(connection, head);
                    flag(connection, statement.event());
                    LogWaiting.add(connection, entries(statement.event()));
                } else {
                    warnOfDifferingTwin(connection, statement.event());
                }
            }
        });
    }

    /** Its own, and those of the texts it was computed by: an organisation's own are known from here alone. */
    private static List<LogEntry> entries(StatementEvent statement) {
        Stream<LogEntry> texts = statement.parts().stream()
                .flatMap(part -> part.methodology().stream())
                .map(used -> LawEntry.methodology(used.id(), used.pack(), used.sha256()))
                .distinct();
        return Stream.concat(texts, Stream.of(StatementEntry.of(statement))).toList();
    }

    private static boolean addVersion(Connection connection, StoredStatement statement, StatementHead head)
            throws SQLException {
        StatementEvent event = statement.event();
        try (Sql sql = Sql.of(connection, VERSION)) {
            return named(sql, event)
                            .set(event.version())
                            .set(event.madeAt())
                            .set(event.contentDigest())
                            .set(json(head))
                            .set(json(event.changes()))
                            .set(json(event.causes()))
                            .set(statement.bytes())
                            .run()
                    > 0;
        }
    }

    private static void raise(Connection connection, StatementHead head) throws SQLException {
        try (Sql sql = Sql.of(connection, HIGHEST)) {
            sql.set(head.site().organisation())
                    .set(head.site().site())
                    .set(head.period().code())
                    .set(head.period().kind().name())
                    .set(head.period().from().getYear())
                    .set(head.period().from())
                    .set(head.period().until())
                    .set(head.version())
                    .set(head.state().name())
                    .set(head.problems())
                    .set(json(head))
                    .run();
        }
    }

    /** The same version with another content breaks the contract; the first stays, and the log says so. */
    private static void warnOfDifferingTwin(Connection connection, StatementEvent event) throws SQLException {
        try (Sql sql = Sql.of(
                connection,
                "select content_digest from statement_version"
                        + " where organisation = ? and site = ? and period = ? and version = ?")) {
            boolean differs = named(sql, event).set(event.version()).first(row -> row.getString(1)).stream()
                    .anyMatch(digest -> !digest.equals(event.contentDigest()));
            if (differs) {
                LOG.errorf(
                        "The statement %s of %s came twice as version %d with different digests; the first is kept."
                                + " Compare the outbox of accounting.",
                        event.period().code(), event.site().key(), event.version());
            }
        }
    }

    private static Sql named(Sql sql, StatementEvent event) throws SQLException {
        return sql.set(event.site().organisation())
                .set(event.site().site())
                .set(event.period().code());
    }

    private static String json(Object value) {
        return new String(ContractJson.write(value), StandardCharsets.UTF_8);
    }

    private static void flag(Connection connection, StatementEvent event) throws SQLException {
        CertificateRows.flag(connection, Subject.of(event), event.version(), event.madeAt(), event.contentDigest());
    }
}
