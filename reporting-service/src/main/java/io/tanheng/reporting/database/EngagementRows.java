/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.log.DecisionEntry;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.reporting.engagement.Act;
import io.tanheng.reporting.engagement.Decision;
import io.tanheng.reporting.engagement.Engagement;
import io.tanheng.reporting.engagement.Subject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Engagements in the database: their decisions, from which all else follows. */
public final class EngagementRows {

    private static final String BEGIN =
            "insert into engagement (organisation, site, period) values (?, ?, ?) returning number";
    private static final String ADD =
            "insert into engagement_decision (engagement, number, decided_at, person, act) values (?, ?, ?, ?, ?)"
                    + " on conflict do nothing";
    private static final String ALL = "select engagement, number, decided_at, person, act from engagement_decision ";

    private EngagementRows() {}

    /** Begins an engagement with its claim and gives its number. */
    public static long begin(Connection connection, Subject subject, Decision first) throws SQLException {
        try (Sql sql = Sql.of(connection, BEGIN)) {
            long number = sql.set(subject.organisation())
                    .setText(subject.onlySite().map(SiteId::site))
                    .set(subject.period())
                    .first(row -> row.getLong(1))
                    .orElseThrow();
            add(connection, number, first);
            return number;
        }
    }

    /** Keeps a decision and has it logged; false, and nothing is kept, where another one has its number. */
    public static boolean add(Connection connection, long engagement, Decision decision) throws SQLException {
        byte[] act = ContractJson.write(decision.act());
        try (Sql sql = Sql.of(connection, ADD)) {
            int added = sql.set(engagement)
                    .set(decision.number())
                    .set(decision.at())
                    .set(decision.person())
                    .set(new String(act, StandardCharsets.UTF_8))
                    .run();
            if (added == 1) {
                LogWaiting.add(
                        connection,
                        List.of(DecisionEntry.of(
                                engagement,
                                decision.number(),
                                decision.at(),
                                decision.act().role().name(),
                                decision.person(),
                                Sha256.of(act))));
            }
            return added == 1;
        }
    }

    public static Optional<Engagement> find(Connection connection, long number) throws SQLException {
        try (Sql sql = Sql.of(connection, ALL + "where engagement = ? order by number")) {
            List<Decision> decisions = sql.set(number).list(EngagementRows::decision);
            return decisions.isEmpty() ? Optional.empty() : Optional.of(Engagement.of(number, decisions));
        }
    }

    /** All of them, the newest first. */
    public static List<Engagement> all(Connection connection) throws SQLException {
        Map<Long, List<Decision>> decisions = new LinkedHashMap<>();
        try (Sql sql = Sql.of(connection, ALL + "order by engagement desc, number")) {
            sql.list(row -> decisions
                    .computeIfAbsent(row.getLong("engagement"), number -> new ArrayList<>())
                    .add(decision(row)));
        }
        return decisions.entrySet().stream()
                .map(one -> Engagement.of(one.getKey(), one.getValue()))
                .toList();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getInt("number"),
                Sql.instant(row, "decided_at"),
                row.getString("person"),
                ContractJson.read(row.getString("act").getBytes(StandardCharsets.UTF_8), Act.class));
    }
}
