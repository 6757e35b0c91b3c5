/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.accounting.domain.packs.PackDecision;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.packs.PackDecided;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Decisions of packs Kafka has not acknowledged yet, in order of their taking; one process at a time publishes them. */
@ApplicationScoped
public class PackOutbox {

    private static final String NEXT = """
            SELECT decision.id, organisation, pack, version,
                (SELECT count(*) FROM accounting.pack_decision AS earlier
                    WHERE earlier.organisation = decision.organisation AND earlier.pack = decision.pack
                    AND earlier.version = decision.version AND earlier.id <= decision.id),
                decision.decision, decided_by, decided_at, reason, submitted_by, digest
            FROM accounting.pack_outbox AS untold JOIN accounting.pack_decision AS decision ON decision.id = untold.decision
                JOIN accounting.pack USING (organisation, pack, version)
            ORDER BY decision.id LIMIT ?
            """;
    private static final Waiting WAITING =
            new Waiting("accounting.pack_outbox", "DELETE FROM accounting.pack_outbox WHERE decision = ANY (?)");

    private final DataSource database;

    public PackOutbox(DataSource database) {
        this.database = database;
    }

    /** Publishes at most so many and takes them out; says how many there were, 0 also where another replica is at it. */
    public int relay(int most, Outbox.Publication publication) throws SQLException, Outbox.PublicationException {
        return WAITING.relay(database, (connection, ids) -> next(connection, most, ids), publication);
    }

    private static List<Outgoing> next(Connection connection, int most, List<Long> ids) throws SQLException {
        List<Outgoing> decisions = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setInt(1, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                    PackDecided decided = decided(row);
                    decisions.add(new Outgoing(decided.key(), ContractJson.write(decided)));
                }
            }
        }
        return decisions;
    }

    private static PackDecided decided(ResultSet row) throws SQLException {
        String by = row.getString(7);
        return new PackDecided(
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                outcome(PackDecision.Decision.valueOf(row.getString(6))),
                by.equals(row.getString(10)) ? PackDecided.Role.SUBMITTER : PackDecided.Role.REVIEWER,
                by,
                row.getTimestamp(8).toInstant(),
                row.getString(9),
                row.getString(11));
    }

    private static PackDecided.Outcome outcome(PackDecision.Decision decision) {
        return switch (decision) {
            case APPROVE -> PackDecided.Outcome.APPROVED;
            case REJECT -> PackDecided.Outcome.REJECTED;
            case WITHDRAW -> PackDecided.Outcome.WITHDRAWN;
        };
    }
}
