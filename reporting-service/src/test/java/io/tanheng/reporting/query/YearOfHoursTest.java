/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.tanheng.reporting.OwnSchema;
import io.tanheng.reporting.Plant;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.domain.SourceStore;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first screen over a year of hours of six sources: right, and how long the database and the sums take. */
@QuarkusTest
@TestProfile(OwnSchema.class)
@WithTestResource(ReportingParts.class)
class YearOfHoursTest {

    private static final int SOURCES = 6;
    private static final int HOURS = 8760;

    /** Hours with a day's course around 200 t; the last of them ends an hour before the clock of the tests. */
    private static final String HOURS_OF_ALL = """
            insert into hour_version
            select s.organisation, s.site, s.source, h, 1, true, (h at time zone 'Asia/Shanghai')::date, 'VALID', 'SEALED',
                   h + interval '2 hours', 1, 'cn-hj75-co2-dry-percent', round((200 + 20 * sin(n / 24.0))::numeric, 9), null,
                   null, 201.5, 60, 0, 0, 0, 0, false, 60, 0, 0, h + interval '59 minutes', repeat('a', 64)
            from source s cross join lateral (
                select n, timestamptz '2026-11-20T11:00:00Z' - n * interval '1 hour' as h from generate_series(0, %d) n) hours
            """.formatted(HOURS - 1);

    private static final String DAYS_OF_ALL = """
            insert into day_total
            select organisation, site, source, local_day, count(*), count(*), 0, 0, 0, 0, count(*), sum(co2_mass), count(*),
                   sum(co2_mass), sum(reference_mass), sum(counted_minutes), 0, 0
            from hour_version group by organisation, site, source, local_day
            """;

    /** Enough to see that it can be measured; whoever wants a figure asks for 500. */
    private static final int COUNTED = Integer.getInteger("tanheng.overview.rounds", 5);

    private static final int WARMING = COUNTED * 3 / 5;

    @Inject
    Queries queries;

    @Inject
    SourceStore sources;

    @Inject
    DataSource dataSource;

    @BeforeEach
    @AfterEach
    void empty() throws SQLException {
        execute("truncate hour_version, day_total, source, source_version");
    }

    @Test
    void theYearOfEverySourceIsTheSumOfItsHours() throws SQLException {
        IntStream.rangeClosed(1, SOURCES).forEach(number -> sources.keep(Plant.stack("year-" + number)));
        execute(HOURS_OF_ALL, DAYS_OF_ALL, "analyze");
        Overview overview = queries.overview();
        assertThat(overview.sources()).hasSize(SOURCES);
        for (OverviewSource source : overview.sources()) {
            assertThat(source.year().hours().missing()).isZero();
            assertThat(source.year().co2Mass().exact().orElseThrow()).isEqualByComparingTo(sumOf2026(source));
            assertThat(source.last24Hours()).hasSize(24);
        }
        measure();
    }

    private void execute(String... texts) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String text : texts) {
                statement.execute(text);
            }
        }
    }

    private BigDecimal sumOf2026(OverviewSource source) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var sum = connection.prepareStatement(
                        "select sum(co2_mass) from hour_version where source = ? and local_day >= date '2026-01-01'")) {
            sum.setString(1, source.registration().id().source());
            try (var row = sum.executeQuery()) {
                row.next();
                return row.getBigDecimal(1);
            }
        }
    }

    /** Printed for the document on performance; no test rests on it. */
    private void measure() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long busy = threads.getCurrentThreadCpuTime();
        long[] nanoseconds = IntStream.range(0, WARMING + COUNTED)
                .mapToLong(round -> {
                    long start = System.nanoTime();
                    queries.overview();
                    return System.nanoTime() - start;
                })
                .skip(WARMING)
                .sorted()
                .toArray();
        long busyMicros = (threads.getCurrentThreadCpuTime() - busy) / 1000 / (WARMING + COUNTED);
        System.out.printf(
                "Overview over %d h x %d sources, %d warm rounds: median %s, 5 %% below %s, 95 %% below %s, longest %s;"
                        + " processor time of the service in a round, warming included: %s%n",
                HOURS,
                SOURCES,
                COUNTED,
                at(nanoseconds, 50),
                at(nanoseconds, 5),
                at(nanoseconds, 95),
                at(nanoseconds, 100),
                millis(busyMicros));
        assertThat(Arrays.stream(nanoseconds).min().orElse(0)).isPositive();
    }

    private static String at(long[] sorted, int percent) {
        long micros =
                Duration.ofNanos(sorted[(sorted.length - 1) * percent / 100]).toNanos() / 1000;
        return millis(micros);
    }

    private static String millis(long micros) {
        return BigDecimal.valueOf(micros, 3) + " ms";
    }
}
