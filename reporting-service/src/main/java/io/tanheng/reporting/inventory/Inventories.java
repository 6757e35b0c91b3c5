/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.inventory;

import io.tanheng.contracts.inventory.Boundary;
import io.tanheng.contracts.inventory.Consolidation;
import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.reporting.database.CertificateRows;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.database.InventoryRows;
import io.tanheng.reporting.database.StatementReader;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.domain.StatementHead;
import io.tanheng.reporting.domain.StoredStatement;
import io.tanheng.reporting.engagement.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes, keeps and finds inventories. */
@ApplicationScoped
public class Inventories {

    private final Database database;
    private final ServiceClock clock;

    Inventories(Database database, ServiceClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An organisation and a period there are statements of. */
    public record Possible(String organisation, StatementPeriod period) {}

    /** What came of making one. */
    public sealed interface Made {

        /** A new version. */
        record Kept(Inventory inventory) implements Made {}

        /** The newest version says the same already. */
        record Same(Inventory inventory) implements Made {}

        /** There is no statement to add up. */
        record Nothing() implements Made {}
    }

    /**
     * Adds up the statements of an organisation's sites and keeps the result, unless it is what the newest version says.
     *
     * <p>Of each site it takes the version that is certified, where a certificate holds, else the newest.
     *
     * @param person who answers for it
     */
    public Made make(String person, String organisation, StatementPeriod period, Boundary boundary) {
        return database.changing(connection -> {
            Optional<Made> made = Optional.empty();
            while (made.isEmpty()) {
                made = tryToMake(connection, person, organisation, period, boundary);
            }
            return made.get();
        });
    }

    /** Nothing where somebody else has just kept a version of the same number: what they said is to be looked at first. */
    private Optional<Made> tryToMake(
            Connection connection, String person, String organisation, StatementPeriod period, Boundary boundary)
            throws SQLException {
        List<Consolidation.Counted> counted = counted(connection, organisation, period);
        if (counted.isEmpty()) {
            return Optional.of(new Made.Nothing());
        }
        Inventory found = Consolidation.of(organisation, period, boundary, counted);
        Optional<Inventory> before = InventoryRows.one(connection, organisation, period.code(), Optional.empty());
        if (before.filter(one -> one.contentDigest().equals(found.digest())).isPresent()) {
            return Optional.of(new Made.Same(before.get()));
        }
        Inventory next = found.as(
                before.map(Inventory::version).orElse(0) + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return InventoryRows.add(connection, next, person.strip())
                ? Optional.of(new Made.Kept(next))
                : Optional.empty();
    }

    private static List<Consolidation.Counted> counted(
            Connection connection, String organisation, StatementPeriod period) throws SQLException {
        List<Consolidation.Counted> counted = new ArrayList<>();
        for (StatementHead head : heads(connection, organisation, period)) {
            Optional<Certificate> certificate =
                    CertificateRows.holding(connection, new Subject.SiteStatement(head.site(), period.code()));
            StatementEvent statement = StatementReader.one(
                            connection, head.site(), period.code(), certificate.map(Certificate::version))
                    .map(StoredStatement::event)
                    .orElseThrow();
            counted.add(new Consolidation.Counted(statement, certificate.map(Inventories::certified)));
        }
        return counted;
    }

    private static List<StatementHead> heads(Connection connection, String organisation, StatementPeriod period)
            throws SQLException {
        StatementReader.Filter filter = new StatementReader.Filter(
                Optional.of(organisation),
                Optional.empty(),
                Optional.of(period.from().getYear()),
                Optional.of(period.kind()));
        return StatementReader.list(connection, filter).stream()
                .filter(head -> head.period().equals(period))
                .toList();
    }

    private static InventorySite.Certified certified(Certificate certificate) {
        return new InventorySite.Certified(certificate.id(), certificate.credentialDigest());
    }

    /** What can be added up, months aside. */
    public List<Possible> possible() {
        StatementReader.Filter any =
                new StatementReader.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return database.read(connection -> StatementReader.list(connection, any)).stream()
                .filter(head -> head.period().kind() != StatementPeriod.Kind.MONTH)
                .map(head -> new Possible(head.site().organisation(), head.period()))
                .distinct()
                .toList();
    }

    /** The newest versions. */
    public List<Inventory> newest() {
        return database.read(InventoryRows::newest);
    }

    /** A version, or the newest where none is named. */
    public Optional<Inventory> find(String organisation, String period, Optional<Integer> version) {
        return database.read(connection -> InventoryRows.one(connection, organisation, period, version));
    }

    /** Who made which version, the newest first. */
    public List<InventoryRows.Made> versions(String organisation, String period) {
        return database.read(connection -> InventoryRows.made(connection, organisation, period));
    }
}
