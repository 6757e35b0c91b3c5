/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import io.tanheng.faults.world.World;
import io.tanheng.faults.world.WorldSettings;
import io.tanheng.parts.PostgresPart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The evidence log as the service keeps it, in PostgreSQL: from the commit of entries that wait until they are integrated, signed by
 * Ed25519 and SM2, and durable. Beside it the least that could be called durable there: the same bytes in a plain table, in transactions
 * of as many.
 */
final class LogStage implements Stage {

    /** As many as the service takes at once where nothing else is set. */
    private static final int BATCH = 4096;

    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final long LOOK_AGAIN_MILLISECONDS = 5;

    private static final String ENTRY = "convert_to('tanheng-log-entry-1' || chr(10) || 'hour-version' || chr(10)"
            + " || encode(sha256(convert_to(? || ':' || number, 'UTF8')), 'hex') || chr(10), 'UTF8')";
    private static final String WAIT =
            "insert into reporting.log_waiting (entry) select " + ENTRY + " from generate_series(1, ?) as number";
    private static final String PLAIN =
            "insert into bare_entry (entry) select " + ENTRY + " from generate_series(1, ?) as number";
    private static final String WAITING = "select exists (select from reporting.log_waiting)";

    @Override
    public String name() {
        return "log";
    }

    @Override
    public List<String> run(BenchmarkSettings settings, Path folder) throws Exception {
        Files.createDirectories(folder);
        Map<String, String> keys = Map.of(
                "TANHENG_REPORTING_EVIDENCE_KEY_STORE",
                        folder.resolve("keys.p12").toString(),
                "TANHENG_REPORTING_EVIDENCE_PASSWORD_FILE",
                        folder.resolve("password").toString(),
                "TANHENG_REPORTING_EVIDENCE_MAKE_KEYS", "true");
        try (World world = new World(new WorldSettings(folder, "system", false, keys))) {
            world.start();
            try (Connection connection =
                    DriverManager.getConnection(world.databaseUrl(), PostgresPart.TANHENG, PostgresPart.TANHENG)) {
                return measure(connection, settings);
            }
        }
    }

    private static List<String> measure(Connection connection, BenchmarkSettings settings)
            throws SQLException, InterruptedException {
        connection
                .createStatement()
                .execute("create table bare_entry (id bigint generated always as identity, entry bytea)");
        settle(connection);
        int rounds = settings.rounds() + 1;
        double[] logged = new double[rounds];
        double[] bare = new double[rounds];
        int batches = Math.max(1, settings.samples() / 20);
        for (int round = 0; round < rounds; round++) {
            logged[round] = logged(connection, "round-" + round, batches);
            bare[round] = bare(connection, "round-" + round, batches);
        }
        double[] alone = alone(connection, settings.samples());
        List<String> lines = new ArrayList<>();
        lines.add(rate("evidence log in PostgreSQL, entries/s", logged));
        lines.add(rate("plain table in PostgreSQL, entries/s", bare));
        lines.add(BenchmarksMain.format(
                "%-46s p50 %.0f ms, p99 %.0f ms, longest %.0f ms (n=%d)  target < 1000 ms",
                "one entry until integrated and signed",
                alone[alone.length / 2],
                alone[(int) (alone.length * 0.99)],
                alone[alone.length - 1],
                alone.length));
        return lines;
    }

    /** Entries per second; the first round warms up and is not counted. */
    private static String rate(String name, double[] rounds) {
        double[] counted = Arrays.copyOfRange(rounds, 1, rounds.length);
        Arrays.sort(counted);
        return BenchmarksMain.format(
                "%-46s %,.0f (%,.0f to %,.0f, n=%d)",
                name, counted[counted.length / 2], counted[0], counted[counted.length - 1], counted.length);
    }

    private static double logged(Connection connection, String seed, int batches)
            throws SQLException, InterruptedException {
        insert(connection, WAIT, seed, batches * BATCH);
        long begin = System.nanoTime();
        settle(connection);
        return batches * BATCH / ((System.nanoTime() - begin) / NANOSECONDS_PER_SECOND);
    }

    private static double bare(Connection connection, String seed, int batches) throws SQLException {
        long begin = System.nanoTime();
        for (int batch = 0; batch < batches; batch++) {
            insert(connection, PLAIN, seed + "-" + batch, BATCH);
        }
        return batches * BATCH / ((System.nanoTime() - begin) / NANOSECONDS_PER_SECOND);
    }

    private static double[] alone(Connection connection, int samples) throws SQLException, InterruptedException {
        double[] milliseconds = new double[samples];
        for (int sample = 0; sample < samples; sample++) {
            insert(connection, WAIT, "alone-" + sample, 1);
            long begin = System.nanoTime();
            settle(connection);
            milliseconds[sample] = (System.nanoTime() - begin) / NANOSECONDS_PER_MILLISECOND;
        }
        Arrays.sort(milliseconds);
        return milliseconds;
    }

    private static void insert(Connection connection, String text, String seed, int count) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(text)) {
            insert.setString(1, seed);
            insert.setInt(2, count);
            insert.execute();
        }
    }

    /** Returns once nothing waits any more. */
    private static void settle(Connection connection) throws SQLException, InterruptedException {
        try (PreparedStatement waiting = connection.prepareStatement(WAITING)) {
            while (true) {
                try (ResultSet row = waiting.executeQuery()) {
                    row.next();
                    if (!row.getBoolean(1)) {
                        return;
                    }
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLISECONDS);
            }
        }
    }
}
