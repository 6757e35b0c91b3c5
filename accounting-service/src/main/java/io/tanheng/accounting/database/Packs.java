/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.accounting.domain.packs.Pack;
import io.tanheng.accounting.domain.packs.PackDecision;
import io.tanheng.accounting.domain.packs.PackOwner;
import io.tanheng.accounting.domain.packs.PackState;
import io.tanheng.contracts.json.ContractJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Every version of every pack, and what was decided of it. */
@ApplicationScoped
public class Packs {

    private static final String OF_ORGANISATION =
            "SELECT pack, version, files, digest, submitted_by, submitted_at, note"
                    + " FROM accounting.pack WHERE organisation = ? ORDER BY pack, version";
    private static final String OWNERS =
            "SELECT organisation, count(DISTINCT pack), count(*) FILTER (WHERE NOT EXISTS ("
                    + "SELECT FROM accounting.pack_decision AS decision WHERE decision.organisation = version.organisation"
                    + " AND decision.pack = version.pack AND decision.version = version.version))"
                    + " FROM accounting.pack AS version GROUP BY organisation ORDER BY organisation";
    private static final String DECISIONS = "SELECT pack, version, decision, decided_by, decided_at, reason"
            + " FROM accounting.pack_decision WHERE organisation = ? ORDER BY id";
    private static final String ADD = "INSERT INTO accounting.pack (organisation, pack, version, digest, files,"
            + " submitted_by, submitted_at, note) VALUES (?, ?, ?, ?, ?::json, ?, ?::timestamptz, ?)"
            + " ON CONFLICT DO NOTHING";
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext('accounting.pack'), hashtext(?))";
    private static final String DECIDE = "INSERT INTO accounting.pack_decision (organisation, pack, version, decision,"
            + " decided_by, decided_at, reason) VALUES (?, ?, ?, ?, ?, ?::timestamptz, ?)";

    private final DataSource database;

    public Packs(DataSource database) {
        this.database = database;
    }

    private record Key(String pack, int version) {}

    /** The organisations that have packs, by name; no file is read for that. */
    public List<PackOwner> owners() throws SQLException {
        List<PackOwner> owners = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OWNERS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                owners.add(new PackOwner(row.getString(1), row.getInt(2), row.getInt(3)));
            }
        }
        return owners;
    }

    /** All versions of all packs of an organisation, by name and number. */
    public List<Pack> of(String organisation) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return of(connection, organisation);
        }
    }

    /** The versions that count: of each pack the newest that is approved. */
    public List<Pack> inForce(String organisation) throws SQLException {
        return inForce(of(organisation));
    }

    /** The same of versions that are known already. */
    public static List<Pack> inForce(List<Pack> versions) {
        Map<String, Pack> newest = new LinkedHashMap<>();
        versions.stream()
                .filter(pack -> pack.state() == PackState.APPROVED)
                .forEach(pack -> newest.put(pack.pack(), pack));
        return List.copyOf(newest.values());
    }

    private static List<Pack> of(Connection connection, String organisation) throws SQLException {
        Map<Key, List<PackDecision>> decisions = decisions(connection, organisation);
        List<Pack> packs = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OF_ORGANISATION)) {
            select.setString(1, organisation);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    packs.add(new Pack(
                            organisation,
                            row.getString(1),
                            row.getInt(2),
                            files(row.getString(3)),
                            row.getString(4),
                            row.getString(5),
                            row.getTimestamp(6).toInstant(),
                            row.getString(7),
                            decisions.getOrDefault(new Key(row.getString(1), row.getInt(2)), List.of())));
                }
            }
        }
        return packs;
    }

    private static Map<String, String> files(String json) {
        Map<String, String> files = new LinkedHashMap<>();
        for (PackFile file : ContractJson.read(json.getBytes(StandardCharsets.UTF_8), PackFile[].class)) {
            files.put(file.path(), file.text());
        }
        return files;
    }

    private record PackFile(String path, String text) {}

    private static Map<Key, List<PackDecision>> decisions(Connection connection, String organisation)
            throws SQLException {
        Map<Key, List<PackDecision>> decisions = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(DECISIONS)) {
            select.setString(1, organisation);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    decisions
                            .computeIfAbsent(new Key(row.getString(1), row.getInt(2)), key -> new ArrayList<>())
                            .add(new PackDecision(
                                    PackDecision.Decision.valueOf(row.getString(3)),
                                    row.getString(4),
                                    row.getTimestamp(5).toInstant(),
                                    row.getString(6)));
                }
            }
        }
        return decisions;
    }

    /** Keeps a version; false where somebody else has kept that version already. */
    public boolean add(Pack pack) throws SQLException {
        List<PackFile> files = pack.files().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> new PackFile(file.getKey(), file.getValue()))
                .toList();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, pack.organisation());
            insert.setString(2, pack.pack());
            insert.setInt(3, pack.version());
            insert.setString(4, pack.digest());
            insert.setString(5, new String(ContractJson.write(files), StandardCharsets.UTF_8));
            insert.setString(6, pack.submittedBy());
            insert.setString(7, pack.submittedAt().toString());
            insert.setString(8, pack.note());
            return insert.executeUpdate() == 1;
        }
    }

    /** Whether a decision may be kept, by all versions of the organisation as they stand. */
    @FunctionalInterface
    public interface Condition<E extends Exception> {
        void check(List<Pack> versions) throws E;
    }

    /** Keeps a decision; people who decide of one organisation do so one after the other. */
    public <E extends Exception> void decide(
            String organisation, String pack, int version, PackDecision decision, Condition<E> condition)
            throws SQLException, E {
        try (Connection connection = database.getConnection()) {
            Transactions.<Optional<String>, E>run(connection, () -> {
                lock(connection, organisation);
                condition.check(of(connection, organisation));
                insert(connection, organisation, pack, version, decision);
                return Optional.empty();
            });
        }
    }

    private static void lock(Connection connection, String organisation) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, organisation);
            lock.execute();
        }
    }

    private static void insert(
            Connection connection, String organisation, String pack, int version, PackDecision decision)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(DECIDE)) {
            insert.setString(1, organisation);
            insert.setString(2, pack);
            insert.setInt(3, version);
            insert.setString(4, decision.decision().name());
            insert.setString(5, decision.by());
            insert.setString(6, decision.at().toString());
            insert.setString(7, decision.reason());
            insert.executeUpdate();
        }
    }
}
