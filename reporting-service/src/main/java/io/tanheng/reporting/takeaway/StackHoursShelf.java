/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.takeaway;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidencepackage.Difference;
import io.tanheng.evidencepackage.build.HourShelf;
import io.tanheng.evidencepackage.verify.StackCheck;
import io.tanheng.evidencepackage.verify.StackSums;
import io.tanheng.reporting.database.DatabaseFailure;
import io.tanheng.reporting.database.HourReader;
import io.tanheng.reporting.database.SourceReader;
import io.tanheng.reporting.database.StackHourReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The hours a statement added up: the versions there were when it was made, or, where those do not come to what it says because one was
 * sealed in between, the current ones.
 */
final class StackHoursShelf implements HourShelf {

    private final Connection connection;
    private final Map<SourceId, Map<Instant, Integer>> versions = new HashMap<>();
    private final Instant from;
    private final Instant to;

    StackHoursShelf(Connection connection, StatementEvent statement) throws SQLException {
        this.connection = connection;
        LocalDate last = statement.asOf().isBefore(statement.period().until())
                ? statement.asOf()
                : statement.period().until();
        this.from = statement.period().from().atStartOfDay(statement.zone()).toInstant();
        this.to = last.plusDays(1).atStartOfDay(statement.zone()).toInstant();
        for (StackStatement stack : statement.stacks()) {
            SourceId source = statement.site().source(stack.source());
            versions.put(source, chosen(statement, stack, reader(source)));
        }
    }

    private StackHourReader reader(SourceId source) {
        return new StackHourReader(connection, source, from, to);
    }

    private static Map<Instant, Integer> chosen(StatementEvent statement, StackStatement stack, StackHourReader reader)
            throws SQLException {
        List<StackHourReader.Narrow> then = reader.sealedBy(statement.madeAt());
        Optional<Difference> difference = difference(statement, stack, then);
        if (difference.isEmpty()) {
            return versions(then);
        }
        List<StackHourReader.Narrow> now = reader.current();
        if (difference(statement, stack, now).isEmpty()) {
            return versions(now);
        }
        throw new NotPackable(
                NotPackable.Reason.HOURS_DIFFER,
                stack.source(),
                difference.get().sentence());
    }

    private static Optional<Difference> difference(
            StatementEvent statement, StackStatement stack, List<StackHourReader.Narrow> hours) {
        StackSums sums = new StackSums(statement.zone());
        hours.stream()
                .filter(StackHourReader.Narrow::computed)
                .forEach(hour -> sums.add(
                        hour.hour(), hour.status() == HourStatus.STOPPED, hour.tonnes(), hour.gap(), hour.signed()));
        return new StackCheck(statement).difference(stack, sums.months());
    }

    private static Map<Instant, Integer> versions(List<StackHourReader.Narrow> hours) {
        Map<Instant, Integer> versions = new HashMap<>();
        hours.forEach(hour -> versions.put(hour.hour(), hour.version()));
        return versions;
    }

    /** How many hours there are, of all stacks. */
    int count() {
        return versions.values().stream().mapToInt(Map::size).sum();
    }

    @Override
    public void each(SourceId source, Taker taker) throws IOException {
        try {
            reader(source).each(Objects.requireNonNull(versions.get(source)), taker);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public List<SourceRegistration> registrations(SourceId source) {
        try {
            List<SourceRegistration> oldestFirst = new ArrayList<>(SourceReader.history(connection, source));
            Collections.reverse(oldestFirst);
            return oldestFirst;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public HourBlock block(SourceId source, Instant hour, int version) {
        try {
            return HourBlockCodec.of(HourReader.content(connection, source, hour, version)
                    .orElseThrow()
                    .event());
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
