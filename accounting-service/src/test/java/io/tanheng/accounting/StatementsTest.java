/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.accounting.database.ActivityRecords;
import io.tanheng.accounting.database.ActivityWriting;
import io.tanheng.accounting.database.MonitoringPlans;
import io.tanheng.accounting.database.Packs;
import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.activity.DocumentFile;
import io.tanheng.accounting.domain.activity.EnteredValue;
import io.tanheng.accounting.domain.packs.Pack;
import io.tanheng.accounting.domain.packs.PackDecision;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.PlanMeter;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.statements.SignedTonnes;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StatementCause;
import io.tanheng.contracts.statements.StatementCodec;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementState;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.parts.TestParts;
import io.tanheng.telemetry.model.DataFlag;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From activity data and sealed hours to versions of statements in their topic, with real Kafka and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class StatementsTest {

    private static final Instant HOUR = Instant.parse("2024-03-01T00:00:00Z");
    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final Duration SOON = Duration.ofSeconds(40);

    @Inject
    MonitoringPlans plans;

    @Inject
    ActivityWriting writing;

    @Inject
    ActivityRecords records;

    @Inject
    Packs packs;

    private final SiteId site = new SiteId("org-" + UUID.randomUUID().toString().substring(0, 8), "station");
    private final SourceId stack = site.source("stack");
    private final DocumentFile book =
            DocumentFile.of("Coal feeder book.csv", "text/csv", "FC".getBytes(StandardCharsets.UTF_8));
    private final TestTopics topics = new TestTopics(TestParts.shared().environment("TANHENG_KAFKA"));

    @BeforeEach
    void prepare() throws Exception {
        topics.register(Sources.stack(stack, 1));
        plan(1);
    }

    private void plan(long version, PlanMeter... meters) throws Exception {
        plans.add(new MonitoringPlan(
                site,
                version,
                Sources.NAME,
                "power",
                "310000",
                ZoneId.of("Asia/Shanghai"),
                List.of(new PlanUnit(
                        "unit-1",
                        Sources.NAME,
                        "cn-power",
                        "ets",
                        Basis.CALCULATION,
                        List.of("stack"),
                        List.of(meters))),
                Instant.parse("2024-01-01T00:00:00Z"),
                "Wang Fang"));
    }

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void recordsMakeAStatementACorrectionMakesTheNextAndSaysWhatChanged() throws Exception {
        keep(record(ActivityKind.FUEL, "coal", coal("1000")), record(ActivityKind.PRODUCT, "electricity", power()));
        StatementEvent first = awaitMarch(march -> march.totals().get(0).value().isPresent());
        assertThat(first.state()).isEqualTo(StatementState.INCOMPLETE);
        assertThat(first.parts().get(0).problems()).extracting("code").contains("MISSING_INPUT");
        assertThat(first.totals().get(0).value().orElseThrow()).isEqualByComparingTo("1815.00");

        ActivityEntry coal = records.current(site).get(0);
        writing.keep(site, List.of(correction(coal)), Optional.empty());
        StatementEvent second = awaitMarch(march -> march.version() > first.version());
        assertThat(second.totals().get(0).value().orElseThrow()).isEqualByComparingTo("3630.00");
        assertThat(second.changes().get(0).difference().orElseThrow()).isEqualByComparingTo("1815.00");
        assertThat(second.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(StatementCause.Kind.ACTIVITY_DATA);
            assertThat(cause.sentence().en()).contains("corrects record " + coal.number(), "1000 t → 2000 t");
        });
        assertThat(published().stream().map(found -> found.period().code()).distinct())
                .containsExactlyInAnyOrder("2024-03", "2024-to-12", "2024");
    }

    @Test
    void sealedHoursAreMeasuredTonnesAndOtherHoursMakeAnotherVersion() throws Exception {
        keep(record(ActivityKind.FUEL, "coal", coal("1000")));
        for (int minute = 0; minute < 66; minute++) {
            topics.send(Messages.minute(stack, HOUR.plusSeconds(60L * minute)));
        }
        topics.flush();
        StatementEvent measured = awaitMarch(march ->
                march.stacks().stream().anyMatch(found -> found.hours().gaps().containsKey("MISSING_DATA")));
        assertThat(measured.causes()).extracting(StatementCause::kind).contains(StatementCause.Kind.MEASUREMENT);
        assertThat(measured.stacks().get(0).hours().covered()).isEqualTo(1);
        StackHours hours = measured.stacks().get(0).hours();
        int without = hours.gaps().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(hours.covered() + without + hours.absent()).isEqualTo(744);
        assertThat(measured.stacks().get(0).tonnes().doubleValue()).isBetween(374.59, 374.60);
        assertThat(measured.crossChecks().get(0).months().get(0).measured()).isPresent();

        topics.send(Messages.minute(stack, HOUR, DataFlag.MANUAL, Map.of("a05001", "18.4")));
        topics.flush();
        StatementEvent again = awaitMarch(
                march -> march.version() > measured.version() && !march.stacks().isEmpty());
        assertThat(again.causes()).extracting(StatementCause::kind).containsOnly(StatementCause.Kind.MEASUREMENT);
        assertThat(again.changes()).extracting("code").contains("stack stack");
    }

    @Test
    void aStatementSaysHowManyTonnesRestOnSignaturesAndALateManifestIsACause() throws Exception {
        keep(record(ActivityKind.FUEL, "coal", coal("1000")));
        List<Messages.Sent> frames = IntStream.range(0, 60)
                .mapToObj(minute -> Messages.minute(stack, HOUR.plusSeconds(60L * minute)))
                .toList();
        topics.send(Messages.manifest(stack, HOUR, HOUR.plusSeconds(1800), frames.subList(0, 30)));
        frames.forEach(topics::send);
        IntStream.range(60, 66).forEach(minute -> topics.send(Messages.minute(stack, HOUR.plusSeconds(60L * minute))));
        topics.flush();
        StatementEvent half = awaitMarch(march -> signed(march).isPresent());
        BigDecimal tonnes = half.stacks().get(0).tonnes();
        assertThat(signed(half).orElseThrow().signed().doubleValue()).isEqualTo(tonnes.doubleValue() / 2);
        assertThat(signed(half).orElseThrow().stamped()).isZero();
        assertThat(half.stacks().get(0).months().get(0).signed()).isEqualTo(signed(half));

        topics.send(Messages.manifest(stack, HOUR.plusSeconds(1800), HOUR.plusSeconds(3600), frames.subList(30, 60)));
        topics.flush();
        StatementEvent whole = awaitMarch(march -> signed(march)
                .filter(found -> found.signed().compareTo(tonnes) == 0)
                .isPresent());
        assertThat(whole.stacks().get(0).tonnes()).isEqualByComparingTo(tonnes);
        assertThat(whole.causes())
                .anySatisfy(cause -> assertThat(cause.sentence().en())
                        .contains("187.297 t on signed readings", "374.594 t on signed readings"));
    }

    private static Optional<SignedTonnes> signed(StatementEvent march) {
        return march.stacks().stream().flatMap(found -> found.signed().stream()).findFirst();
    }

    @Test
    void aMonthOfABeltScaleIsTheSumOfItsHoursAndLacksThoseThatDidNotCome() throws Exception {
        SourceId scale = site.source("belt-scale");
        topics.register(Sources.meter(scale, "a01011", "t/h"));
        plan(2, new PlanMeter("belt-scale", "a01011", "FUEL", "coal", "FC", Optional.empty()));
        keep(record(ActivityKind.FUEL, "coal", Map.of("C_ar", value("0.5", "tC/t"))));
        for (int minute = 0; minute < 66; minute++) {
            topics.send(Messages.minute(scale, HOUR.plusSeconds(60L * minute)));
        }
        topics.flush();
        StatementEvent march = awaitMarch(found -> found.parts().get(0).problems().stream()
                .anyMatch(problem -> problem.code().equals("MISSING_HOURS")));
        assertThat(march.parts().get(0).problems())
                .anySatisfy(problem -> assertThat(problem.sentence().en())
                        .contains("belt-scale a01011 has", "of 744 hours of 2024-03"));
        assertThat(march.totals().get(0).value()).isEmpty();
        assertThat(march.parts().get(0).lines().get(0).problems())
                .extracting("code")
                .contains("MISSING_PROPERTY");
    }

    /** What a later build can no longer read must not stop everybody's statements. */
    @Test
    void aSiteWhosePackCannotBeReadDoesNotKeepTheOthersWaiting() throws Exception {
        String first = "a-" + site.organisation();
        approveUnreadable(first);
        plans.add(new MonitoringPlan(
                new SiteId(first, "station"),
                1,
                Sources.NAME,
                "power",
                "310000",
                ZoneId.of("Asia/Shanghai"),
                List.of(new PlanUnit(
                        "unit-1", Sources.NAME, "cn-power", "ets", Basis.CALCULATION, List.of(), List.of())),
                Instant.parse("2024-01-01T00:00:00Z"),
                "Wang Fang"));
        writing.keep(
                new SiteId(first, "station"),
                List.of(at(new SiteId(first, "station"), record(ActivityKind.FUEL, "coal", coal("1000")))),
                Optional.of(book));
        keep(record(ActivityKind.FUEL, "coal", coal("1000")));
        assertThat(awaitMarch(march -> march.totals().get(0).soFar().isPresent())
                        .site())
                .isEqualTo(site);
        assertThat(published(new SiteId(first, "station"))).isEmpty();
    }

    private void approveUnreadable(String organisation) throws Exception {
        Map<String, String> files = Map.of("parameters/own/factor.yaml", "id: own.factor");
        packs.add(new Pack(organisation, "old", 1, files, "0".repeat(64), "Li Wei", Instant.EPOCH, "", List.of()));
        packs.decide(
                organisation,
                "old",
                1,
                new PackDecision(PackDecision.Decision.APPROVE, "Wang Fang", Instant.EPOCH, "looked through"),
                versions -> {});
    }

    private static ActivityEntry at(SiteId site, ActivityEntry entry) {
        return new ActivityEntry(
                0,
                site,
                entry.unit(),
                entry.kind(),
                entry.item(),
                entry.source(),
                entry.period(),
                entry.standstill(),
                entry.values(),
                entry.choices(),
                entry.document(),
                entry.enteredBy(),
                entry.enteredAt(),
                entry.corrects(),
                entry.reason(),
                entry.withdrawn());
    }

    private StatementEvent awaitMarch(Predicate<StatementEvent> wanted) {
        return await().atMost(SOON)
                .until(
                        () -> published().stream()
                                .filter(found -> found.period().code().equals("2024-03"))
                                .reduce((before, after) -> after)
                                .filter(wanted),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<StatementEvent> published() {
        return published(site);
    }

    private List<StatementEvent> published(SiteId site) {
        return topics.all(Topic.STATEMENTS)
                .filter(found -> site.key().equals(new String(found.key(), StandardCharsets.UTF_8)))
                .map(found -> StatementCodec.read(found.value()))
                .toList();
    }

    private void keep(ActivityEntry... entries) throws Exception {
        writing.keep(site, List.of(entries), Optional.of(book));
    }

    private static Map<String, EnteredValue> coal(String tonnes) {
        return Map.of("FC", value(tonnes, "t"), "C_ar", value("0.5", "tC/t"));
    }

    private static Map<String, EnteredValue> power() {
        return Map.of("W_fd", value("2000", "MWh"));
    }

    private static EnteredValue value(String amount, String unit) {
        return new EnteredValue(Quantity.of(amount, unit), Optional.empty());
    }

    private ActivityEntry record(ActivityKind kind, String item, Map<String, EnteredValue> values) {
        return new ActivityEntry(
                0,
                site,
                "unit-1",
                kind,
                item,
                Optional.empty(),
                Period.of(MARCH),
                false,
                values,
                Map.of(),
                book.document(),
                "Li Wei",
                Instant.parse("2024-04-02T00:00:00Z"),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private ActivityEntry correction(ActivityEntry old) {
        return new ActivityEntry(
                0,
                site,
                old.unit(),
                old.kind(),
                old.item(),
                old.source(),
                old.period(),
                false,
                coal("2000"),
                Map.of(),
                old.document(),
                "Chen Jing",
                Instant.parse("2024-04-03T00:00:00Z"),
                Optional.of(old.number()),
                Optional.of("second boiler was left out"),
                false);
    }
}
