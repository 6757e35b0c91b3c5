/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.reporting.Hours;
import io.tanheng.reporting.Plant;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.Topics;
import io.tanheng.reporting.query.GapCode;
import io.tanheng.reporting.query.HourRow;
import io.tanheng.reporting.query.PeriodTotal;
import io.tanheng.reporting.query.Queries;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Hours on their way from the topic to the totals. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class HoursTest {

    /** Eight in the morning in Shanghai. */
    private static final Instant MORNING = Instant.parse("2026-11-19T00:00:00Z");

    private static final LocalDate DAY = LocalDate.parse("2026-11-19");

    private final Topics topics = new Topics();

    @Inject
    Queries queries;

    @Inject
    Database database;

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void theSameEventAgainChangesNothing() {
        SourceRegistration stack = registered("twice");
        HourEvent hour = new Hours(stack).valid(MORNING);
        topics.send(hour);
        topics.send(hour);
        topics.send(hour);
        topics.send(new Hours(stack).valid(MORNING.plusSeconds(3600)));

        PeriodTotal day = awaitHours(stack.id(), 2);
        assertThat(day.hours().valid()).isEqualTo(2);
        assertThat(rows(stack.id(), "hour_version")).isEqualTo(2);
        assertThat(rows(stack.id(), "hour_content")).isEqualTo(2);
        assertThat(day.co2Mass().exact().orElseThrow())
                .isEqualByComparingTo(mass(hour).multiply(BigDecimal.valueOf(2)));
    }

    @Test
    void theHighestVersionIsCurrentWhateverTheOrderTheyComeIn() {
        SourceRegistration stack = registered("order");
        Hours hours = new Hours(stack);
        HourEvent third = hours.valid(MORNING, 3, VersionReason.CORRECTION, "11.9");
        topics.send(hours.valid(MORNING, 2, VersionReason.LATE_DATA, "11.5"));
        topics.send(third);
        topics.send(hours.valid(MORNING, 1, VersionReason.SEALED, "11.2"));

        await().until(() -> rows(stack.id(), "hour_version") == 3);
        HourRow row = row(stack.id(), MORNING);
        assertThat(row.version()).isEqualTo(3);
        assertThat(row.versions()).isEqualTo(3);
        assertThat(row.co2Mass().exact()).contains(mass(third));
        assertThat(total(stack.id()).co2Mass().exact().orElseThrow()).isEqualByComparingTo(mass(third));
        assertThat(queries.hour(stack.id(), MORNING, Optional.of(1))
                        .orElseThrow()
                        .shown()
                        .current())
                .isFalse();
        assertThat(queries.hour(stack.id(), MORNING, Optional.empty())
                        .orElseThrow()
                        .versions())
                .extracting(version -> version.version())
                .containsExactly(3, 2, 1);
    }

    @Test
    void aGapHoldsItsReasonAndIsNoZero() {
        SourceRegistration stack = registered("gaps");
        Hours hours = new Hours(stack);
        topics.send(hours.valid(MORNING));
        topics.send(hours.invalid(MORNING.plusSeconds(3600)));
        topics.send(hours.valid(MORNING.plusSeconds(3 * 3600)));

        PeriodTotal day = awaitHours(stack.id(), 3);
        assertThat(row(stack.id(), MORNING.plusSeconds(3600)).co2Mass().value()).isEmpty();
        assertThat(row(stack.id(), MORNING.plusSeconds(3600)).co2Mass().gap().orElseThrow())
                .satisfies(gap -> assertThat(gap.code()).isEqualTo(GapCode.MISSING_DATA))
                .satisfies(gap -> assertThat(gap.detail()).contains("Only 20 of 45 minutes are valid."));
        assertThat(gap(stack.id(), MORNING.plusSeconds(2 * 3600))).isEqualTo(GapCode.NO_HOUR);
        assertThat(gap(stack.id(), MORNING.minusSeconds(3600))).isEqualTo(GapCode.BEFORE_FIRST_HOUR);
        assertThat(day.hours().due())
                .as("from eight in the morning to midnight")
                .isEqualTo(16);
        assertThat(day.hours().valid()).isEqualTo(2);
        assertThat(day.hours().invalid()).isEqualTo(1);
        assertThat(day.hours().missing()).isEqualTo(13);
        assertThat(day.hours().availabilityPercent()).contains(new BigDecimal("12.5"));
    }

    @Test
    void theReferenceIsComparedOverTheHoursThatHaveBoth() {
        SourceRegistration stack = registered("reference");
        HourEvent hour = new Hours(stack).valid(MORNING);
        topics.send(hour);
        topics.send(new Hours(stack).invalid(MORNING.plusSeconds(3600)));

        PeriodTotal day = awaitHours(stack.id(), 2);
        assertThat(day.comparison().orElseThrow().hours()).isEqualTo(1);
        assertThat(day.comparison().orElseThrow().reference().exact().orElseThrow())
                .as("180,000 kg/h for an hour")
                .isEqualByComparingTo("180");
        assertThat(day.comparison().orElseThrow().measured().exact()).contains(mass(hour));
    }

    @Test
    void hoursThatCameBeforeTheirRegistrationMoveToTheDaysOfItsZone() {
        SourceRegistration stack = Plant.stack("early", 1, ZoneId.of("America/Chicago"));
        topics.send(new Hours(stack).valid(MORNING));
        await().until(() -> rows(stack.id(), "hour_version") == 1);
        topics.send(stack);

        await().until(() -> queries.day(stack.id(), DAY.minusDays(1))
                .filter(day -> day.total().hours().valid() == 1)
                .isPresent());
        assertThat(total(stack.id()).hours().valid()).isZero();
    }

    @Test
    void aRecordThatIsNoContractIsPutAsideAndTheFlowGoesOn() {
        SourceRegistration stack = registered("unreadable");
        topics.send(Topic.HOURS, stack.id().key(), "{\"hour\":".getBytes(StandardCharsets.UTF_8));
        topics.send(new Hours(stack).valid(MORNING));

        awaitHours(stack.id(), 1);
        assertThat(count("select count(*) from unreadable_record where record_key = '"
                        + stack.id().key() + "'"))
                .isEqualTo(1);
    }

    @Test
    void aSourceTakenOffTheRegisterLeavesTheOverviewAndKeepsItsHours() {
        SourceRegistration stack = registered("gone");
        topics.send(new Hours(stack).valid(MORNING));
        awaitHours(stack.id(), 1);
        topics.deregister(stack.id());

        await().until(() ->
                queries.source(stack.id()).filter(view -> !view.registered()).isPresent());
        assertThat(queries.overview().sources())
                .noneMatch(source -> source.registration().id().equals(stack.id()));
        assertThat(total(stack.id()).hours().valid()).isEqualTo(1);
    }

    @Test
    void anOlderRegistrationEntersTheHistoryAlone() {
        SourceRegistration stack = Plant.stack("history", 2, ZoneId.of("Asia/Shanghai"));
        topics.send(stack);
        topics.send(Plant.stack("history", 1, ZoneId.of("Europe/Berlin")));

        await().until(() -> queries.source(stack.id())
                .filter(view -> view.registrations().size() == 2)
                .isPresent());
        assertThat(queries.source(stack.id())
                        .orElseThrow()
                        .overview()
                        .registration()
                        .version())
                .isEqualTo(2);
    }

    private SourceRegistration registered(String source) {
        SourceRegistration stack = Plant.stack(source);
        topics.send(stack);
        await().until(() -> queries.source(stack.id()).isPresent());
        return stack;
    }

    private PeriodTotal awaitHours(SourceId id, int hours) {
        await().until(() -> {
            var counts = total(id).hours();
            return counts.valid() + counts.invalid() == hours;
        });
        return total(id);
    }

    private PeriodTotal total(SourceId id) {
        return queries.day(id, DAY).orElseThrow().total();
    }

    private HourRow row(SourceId id, Instant hour) {
        return queries.hours(id, hour, hour.plusSeconds(3600))
                .orElseThrow()
                .hours()
                .get(0);
    }

    private GapCode gap(SourceId id, Instant hour) {
        return row(id, hour).co2Mass().gap().orElseThrow().code();
    }

    private static BigDecimal mass(HourEvent hour) {
        return hour.figures().get(0).value().orElseThrow();
    }

    private long rows(SourceId id, String table) {
        return count("select count(*) from " + table + " where source = '" + id.source() + "'");
    }

    private long count(String query) {
        List<Long> counts = database.read(connection -> {
            try (Sql sql = Sql.of(connection, query)) {
                return sql.list(row -> row.getLong(1));
            }
        });
        return counts.get(0);
    }
}
