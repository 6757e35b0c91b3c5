/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tanheng.accounting.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several writers need the same month at the same moment; it is made once and nobody fails. */
class MonthsTest {

    private static final int WRITERS = 6;
    private static final String ENSURE = "SELECT accounting.ensure_month('2031-05-01'::date)";
    private static final String PARTS = "SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid"
            + " WHERE c.relname LIKE '%2031_05' ORDER BY 1";

    private final TestDatabase database = TestDatabase.create();
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

    @AfterEach
    void end() throws InterruptedException {
        writers.shutdownNow();
        assertThat(writers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoComesSecondWaitsForTheFirstAndFindsTheMonthMade() throws Exception {
        try (Connection first = database.source().getConnection();
                Statement statement = first.createStatement()) {
            first.setAutoCommit(false);
            statement.execute(ENSURE);
            List<Future<Integer>> others = new ArrayList<>();
            for (int writer = 1; writer < WRITERS; writer++) {
                others.add(writers.submit(this::writeIntoTheMonth));
            }
            awaitWaiting(WRITERS - 1);
            first.commit();
            for (Future<Integer> other : others) {
                assertThat(other.get(30, TimeUnit.SECONDS)).isZero();
            }
        }
        assertThat(database.query(PARTS)).containsExactly("hour_block_2031_05");
    }

    @Test
    void whoComesSecondMakesTheMonthWhereTheFirstGaveUp() throws Exception {
        try (Connection first = database.source().getConnection();
                Statement statement = first.createStatement()) {
            first.setAutoCommit(false);
            statement.execute(ENSURE);
            Future<Integer> other = writers.submit(this::writeIntoTheMonth);
            awaitWaiting(1);
            first.rollback();
            assertThat(other.get(30, TimeUnit.SECONDS)).isZero();
        }
        assertThat(database.query(PARTS)).containsExactly("hour_block_2031_05");
    }

    @Test
    void manyWritersThatStartTogetherMakeItOnce() throws Exception {
        List<Callable<Integer>> all = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            all.add(this::writeIntoTheMonth);
        }
        for (Future<Integer> one : writers.invokeAll(all)) {
            assertThat(one.get()).isZero();
        }
        assertThat(database.query(PARTS)).containsExactly("hour_block_2031_05");
    }

    /** The rows the new month has, which the writer sees and nobody else holds locked. */
    private int writeIntoTheMonth() throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ENSURE);
            return Integer.parseInt(TestDatabase.query(connection, "SELECT count(*) FROM accounting.hour_block_2031_05")
                    .get(0));
        }
    }

    private void awaitWaiting(int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.query(
                                        "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                                                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                                .size()
                        == count);
    }
}
