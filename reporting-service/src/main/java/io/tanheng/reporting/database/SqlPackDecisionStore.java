/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.log.PackDecisionEntry;
import io.tanheng.contracts.packs.PackDecided;
import io.tanheng.reporting.domain.PackDecisionStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Keeps decisions of packs in PostgreSQL as they came, once each. */
@ApplicationScoped
public class SqlPackDecisionStore implements PackDecisionStore {

    private static final Logger LOG = Logger.getLogger(SqlPackDecisionStore.class);

    private static final String KEEP = "insert into pack_decision (organisation, pack, version, number, event)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing";
    private static final String FIND =
            "select event from pack_decision where organisation = ? and pack = ? and version = ? and number = ?";

    private final Database database;

    SqlPackDecisionStore(Database database) {
        this.database = database;
    }

    @Override
    public void keep(List<PackDecided> decisions) {
        database.change(connection -> {
            for (PackDecided decided : decisions) {
                if (add(connection, decided)) {
                    LogWaiting.add(connection, List.of(PackDecisionEntry.of(decided)));
                } else {
                    warnOfDifferingTwin(connection, decided);
                }
            }
        });
    }

    private static boolean add(Connection connection, PackDecided decided) throws SQLException {
        try (Sql sql = Sql.of(connection, KEEP)) {
            return named(sql, decided.organisation(), decided.pack(), decided.version(), decided.number())
                            .set(ContractJson.write(decided))
                            .run()
                    > 0;
        }
    }

    /** The same decision with another content breaks the contract; the first stays, and the log says so. */
    private static void warnOfDifferingTwin(Connection connection, PackDecided decided) throws SQLException {
        boolean differs =
                find(connection, decided.organisation(), decided.pack(), decided.version(), decided.number()).stream()
                        .anyMatch(kept -> !kept.equals(decided));
        if (differs) {
            LOG.errorf(
                    "The decision %s of a pack came twice and differs; the first is kept. Compare the table"
                            + " pack_decision of accounting.",
                    decided.key());
        }
    }

    @Override
    public Optional<PackDecided> find(String organisation, String pack, int version, int number) {
        return database.read(connection -> find(connection, organisation, pack, version, number));
    }

    private static Optional<PackDecided> find(
            Connection connection, String organisation, String pack, int version, int number) throws SQLException {
        try (Sql sql = Sql.of(connection, FIND)) {
            return named(sql, organisation, pack, version, number)
                    .first(row -> ContractJson.read(row.getBytes(1), PackDecided.class));
        }
    }

    private static Sql named(Sql sql, String organisation, String pack, int version, int number) throws SQLException {
        return sql.set(organisation).set(pack).set(version).set(number);
    }
}
