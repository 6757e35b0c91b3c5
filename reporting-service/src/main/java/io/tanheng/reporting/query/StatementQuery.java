/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.database.StatementReader;
import io.tanheng.reporting.domain.StoredStatement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Statements as they are listed and shown. */
@ApplicationScoped
public class StatementQuery {

    private final Database database;

    StatementQuery(Database database) {
        this.database = database;
    }

    /** The newest versions, by organisation and site. */
    public List<StatementSummary> list(StatementFilter filter) {
        StatementReader.Filter narrow =
                new StatementReader.Filter(filter.organisation(), filter.site(), filter.year(), filter.kind());
        return database.read(connection -> StatementReader.list(connection, narrow)).stream()
                .map(StatementSummary::of)
                .toList();
    }

    /** The years there are statements of, the newest first. */
    public List<Integer> years() {
        return database.read(StatementReader::years);
    }

    /** The version asked for, or the newest. */
    public Optional<StatementView> statement(SiteId site, String period, Optional<Integer> version) {
        return shown(site, period, version, (event, view) -> view);
    }

    /** The same with its entry in the evidence log. */
    public Optional<Logged<StatementView>> loggedStatement(SiteId site, String period, Optional<Integer> version) {
        return shown(site, period, version, (event, view) -> new Logged<>(view, StatementEntry.of(event)));
    }

    private <T> Optional<T> shown(
            SiteId site, String period, Optional<Integer> version, BiFunction<StatementEvent, StatementView, T> shown) {
        return database.read(connection -> {
            Optional<Integer> highest = StatementReader.highest(connection, site, period);
            return StatementReader.one(connection, site, period, version)
                    .map(StoredStatement::event)
                    .map(event -> shown.apply(event, StatementViews.statement(event, highest.orElse(event.version()))));
        });
    }

    /** A version as it is shown by itself, whatever came after it. */
    public static StatementView alone(StatementEvent event) {
        return StatementViews.statement(event, event.version());
    }

    /** Number of the newest version; absent where there is no such statement. */
    public Optional<Integer> newest(SiteId site, String period) {
        return database.read(connection -> StatementReader.highest(connection, site, period));
    }

    public Optional<CrossCheckReport> crossCheck(SiteId site, String period, Optional<Integer> version) {
        return event(site, period, version).map(StatementViews::crossCheck);
    }

    public Optional<StatementDerivation> line(
            SiteId site, String period, Optional<Integer> version, String unit, String code) {
        return derived(site, period, version, unit).stream()
                .filter(one -> one.isLine(code))
                .findFirst();
    }

    public Optional<StatementDerivation> figure(
            SiteId site, String period, Optional<Integer> version, String unit, String code) {
        return derived(site, period, version, unit).stream()
                .filter(one -> one.isFigure(code))
                .findFirst();
    }

    /** All lines and figures of a unit with their derivations. */
    public List<StatementDerivation> derived(SiteId site, String period, Optional<Integer> version, String unit) {
        return event(site, period, version)
                .map(event -> StatementViews.derived(event, unit))
                .orElse(List.of());
    }

    /** All versions, newest first; none where there is no such statement. */
    public List<StatementVersion> versions(SiteId site, String period) {
        return versions(site, period, Integer.MAX_VALUE);
    }

    /** The versions there were when {@code newest} was the newest: what a page read before and its list agree. */
    public List<StatementVersion> versions(SiteId site, String period, int newest) {
        List<StatementReader.History> all =
                database.read(connection -> StatementReader.versions(connection, site, period)).stream()
                        .filter(one -> one.head().version() <= newest)
                        .toList();
        return all.stream()
                .map(one -> new StatementVersion(
                        StatementSummary.of(one.head()),
                        one.equals(all.get(0)),
                        one.causes(),
                        one.changes().stream().map(StatementChangeRow::of).toList()))
                .toList();
    }

    /** The version asked for, or the newest, as it was published. */
    public Optional<StatementEvent> event(SiteId site, String period, Optional<Integer> version) {
        return database.read(connection -> StatementReader.one(connection, site, period, version))
                .map(StoredStatement::event);
    }
}
