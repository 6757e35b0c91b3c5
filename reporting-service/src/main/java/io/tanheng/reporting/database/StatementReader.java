/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.statements.StatementCause;
import io.tanheng.contracts.statements.StatementChange;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.reporting.domain.StatementHead;
import io.tanheng.reporting.domain.StoredStatement;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads statements. */
public final class StatementReader {

    private static final String WHERE = " where organisation = ? and site = ? and period = ?";

    private static final String LIST = """
            select head from statement
            where (?::text is null or organisation = ?) and (?::text is null or site = ?)
              and (?::text is null or year = ?::integer) and (?::text is null or kind = ?)
            order by organisation, site, year desc, kind desc, first_day, last_day
            """;

    private StatementReader() {}

    /** What to list; what is empty does not narrow. */
    public record Filter(
            Optional<String> organisation,
            Optional<String> site,
            Optional<Integer> year,
            Optional<StatementPeriod.Kind> kind) {}

    /** A version with what it says otherwise than the one before. */
    public record History(StatementHead head, List<StatementChange> changes, List<StatementCause> causes) {}

    /** The highest versions, by site. */
    public static List<StatementHead> list(Connection connection, Filter filter) throws SQLException {
        Optional<String> year = filter.year().map(Object::toString);
        Optional<String> kind = filter.kind().map(Enum::name);
        try (Sql sql = Sql.of(connection, LIST)) {
            return sql.setText(filter.organisation())
                    .setText(filter.organisation())
                    .setText(filter.site())
                    .setText(filter.site())
                    .setText(year)
                    .setText(year)
                    .setText(kind)
                    .setText(kind)
                    .list(StatementReader::head);
        }
    }

    /** The years there are statements of, the newest first. */
    public static List<Integer> years(Connection connection) throws SQLException {
        try (Sql sql = Sql.of(connection, "select distinct year from statement order by year desc")) {
            return sql.list(row -> row.getInt(1));
        }
    }

    /** All versions, newest first. */
    public static List<History> versions(Connection connection, SiteId site, String period) throws SQLException {
        try (Sql sql = Sql.of(
                connection, "select head, changes, causes from statement_version" + WHERE + " order by version desc")) {
            return named(sql, site, period)
                    .list(row -> new History(
                            head(row),
                            List.of(json(row, "changes", StatementChange[].class)),
                            List.of(json(row, "causes", StatementCause[].class))));
        }
    }

    /** The number of the highest version. */
    public static Optional<Integer> highest(Connection connection, SiteId site, String period) throws SQLException {
        try (Sql sql = Sql.of(connection, "select version from statement" + WHERE)) {
            return named(sql, site, period).first(row -> row.getInt(1));
        }
    }

    /** A version, or the highest where none is named. */
    public static Optional<StoredStatement> one(
            Connection connection, SiteId site, String period, Optional<Integer> version) throws SQLException {
        String narrow = version.isPresent() ? " and version = ?" : " order by version desc limit 1";
        try (Sql sql = Sql.of(connection, "select event from statement_version" + WHERE + narrow)) {
            named(sql, site, period);
            if (version.isPresent()) {
                sql.set(version.get().intValue());
            }
            return sql.first(row -> StoredStatement.read(row.getBytes("event")));
        }
    }

    private static Sql named(Sql sql, SiteId site, String period) throws SQLException {
        return sql.set(site.organisation()).set(site.site()).set(period);
    }

    private static StatementHead head(ResultSet row) throws SQLException {
        return json(row, "head", StatementHead.class);
    }

    private static <T> T json(ResultSet row, String column, Class<T> type) throws SQLException {
        return ContractJson.read(row.getString(column).getBytes(StandardCharsets.UTF_8), type);
    }
}
