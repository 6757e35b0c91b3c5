/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.log.InventoryEntry;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.reporting.domain.StoredStatement;
import io.tanheng.reporting.engagement.Subject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Inventories of organisations in the database. */
public final class InventoryRows {

    private static final String ADD = "insert into inventory (organisation, period, version, content_digest, made_at,"
            + " made_by, body) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String BASIS =
            "insert into inventory_basis (organisation, period, version, certificate) values (?, ?, ?, ?)";
    private static final String OF = "select body from inventory where organisation = ? and period = ?";
    private static final String NEWEST = "select distinct on (organisation, period) body from inventory"
            + " order by organisation, period desc, version desc";
    private static final String MAKERS =
            "select version, made_at, made_by from inventory where organisation = ? and period = ? order by version desc";

    private InventoryRows() {}

    /** Who made a version, and when. */
    public record Made(int version, Instant at, String person) {}

    /**
     * Keeps a version, has it logged, and flags certificates that rest on what an earlier one says; false, and nothing is kept, where
     * somebody else has just kept one of that number.
     */
    public static boolean add(Connection connection, Inventory inventory, String person) throws SQLException {
        String period = inventory.period().code();
        try (Sql sql = Sql.of(connection, ADD)) {
            int added = sql.set(inventory.organisation())
                    .set(period)
                    .set(inventory.version())
                    .set(inventory.contentDigest())
                    .set(inventory.madeAt())
                    .set(person)
                    .set(new String(ContractJson.write(inventory), StandardCharsets.UTF_8))
                    .run();
            if (added == 0) {
                return false;
            }
        }
        List<String> certificates = inventory.sites().stream()
                .flatMap(site -> site.certificate().stream())
                .map(InventorySite.Certified::id)
                .toList();
        for (String certificate : certificates) {
            try (Sql sql = Sql.of(connection, BASIS)) {
                sql.set(inventory.organisation())
                        .set(period)
                        .set(inventory.version())
                        .set(certificate)
                        .run();
            }
        }
        LogWaiting.add(connection, List.of(InventoryEntry.of(inventory)));
        CertificateRows.flag(
                connection, Subject.of(inventory), inventory.version(), inventory.madeAt(), inventory.contentDigest());
        return true;
    }

    /** A version, or the newest where none is named. */
    public static Optional<Inventory> one(
            Connection connection, String organisation, String period, Optional<Integer> version) throws SQLException {
        String narrow = version.isPresent() ? " and version = ?" : " order by version desc limit 1";
        try (Sql sql = Sql.of(connection, OF + narrow)) {
            sql.set(organisation).set(period);
            if (version.isPresent()) {
                sql.set(version.get().intValue());
            }
            return sql.first(InventoryRows::inventory);
        }
    }

    /** The statements a version adds up. */
    public static List<StatementEvent> statements(Connection connection, Inventory inventory) throws SQLException {
        List<StatementEvent> statements = new ArrayList<>();
        for (InventorySite site : inventory.sites()) {
            statements.add(StatementReader.one(
                            connection, site.site(), inventory.period().code(), Optional.of(site.version()))
                    .map(StoredStatement::event)
                    .orElseThrow());
        }
        return statements;
    }

    /** The newest versions, by organisation, the latest period first. */
    public static List<Inventory> newest(Connection connection) throws SQLException {
        try (Sql sql = Sql.of(connection, NEWEST)) {
            return sql.list(InventoryRows::inventory);
        }
    }

    /** All versions, the newest first. */
    public static List<Made> made(Connection connection, String organisation, String period) throws SQLException {
        try (Sql sql = Sql.of(connection, MAKERS)) {
            return sql.set(organisation)
                    .set(period)
                    .list(row ->
                            new Made(row.getInt("version"), Sql.instant(row, "made_at"), row.getString("made_by")));
        }
    }

    private static Inventory inventory(ResultSet row) throws SQLException {
        return ContractJson.read(row.getString("body").getBytes(StandardCharsets.UTF_8), Inventory.class);
    }
}
