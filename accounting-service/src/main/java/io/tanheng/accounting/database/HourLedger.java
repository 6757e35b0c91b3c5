/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.accounting.StopPoint;
import io.tanheng.contracts.hours.HourEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Writes sealed hours: blocks, figures, outbox rows and the low-water offset together or not at all.
 *
 * <p>The offset is moved last and only from where we left it, under our epoch. Whoever was paused and wakes up after somebody
 * else took over, and whoever does not know whether his last commit arrived, moves no row, is told so, and starts again from
 * what the database holds.
 */
@ApplicationScoped
public class HourLedger {

    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource database;
    private final Months months;

    public HourLedger(DataSource database, Months months) {
        this.database = database;
        this.months = months;
    }

    /**
     * Writes a seal batch.
     *
     * @param from the low-water offset as we left it
     * @param to the low-water offset from now on
     * @param mark the youngest record that was read before the batch was taken
     * @return what is to be published now
     */
    public OutboxBatch commit(Ownership ownership, long from, long to, Optional<LogMark> mark, List<HourEvent> hours)
            throws SQLException, FencedException {
        List<HourRow> rows = rows(hours);
        List<Long> outbox;
        try (Connection connection = database.getConnection()) {
            outbox = Transactions.<List<Long>, FencedException>run(connection, () -> {
                List<Long> ids = new HourWriting(connection).write(rows);
                StopPoint.AFTER_UPSERT.pass();
                PartitionStates.move(connection, ownership, from, to, mark);
                StopPoint.BEFORE_COMMIT.pass();
                return ids;
            });
        } catch (SQLException e) {
            throw fencedIfVersionExists(e);
        }
        StopPoint.AFTER_COMMIT.pass();
        return batch(outbox, rows);
    }

    private List<HourRow> rows(List<HourEvent> hours) throws SQLException {
        months.ensure(hours);
        return hours.stream().map(HourRow::of).toList();
    }

    private static OutboxBatch batch(List<Long> ids, List<HourRow> rows) {
        return new OutboxBatch(ids, rows.stream().map(HourRow::outgoing).toList());
    }

    /** Writes next versions that no reading caused; they move no offset. */
    public OutboxBatch append(List<HourEvent> hours) throws SQLException, FencedException {
        List<HourRow> rows = rows(hours);
        try (Connection connection = database.getConnection()) {
            return batch(
                    Transactions.<List<Long>, FencedException>run(
                            connection, () -> new HourWriting(connection).write(rows)),
                    rows);
        } catch (SQLException e) {
            throw fencedIfVersionExists(e);
        }
    }

    private static SQLException fencedIfVersionExists(SQLException e) throws FencedException {
        if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
            throw new FencedException("Somebody else wrote the version of an hour we were about to write: "
                    + String.valueOf(e.getMessage()));
        }
        return e;
    }
}
