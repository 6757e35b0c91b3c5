/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementState;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.Statements;
import io.tanheng.reporting.Topics;
import io.tanheng.reporting.query.GapCode;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.StatementFilter;
import io.tanheng.reporting.query.StatementSummary;
import io.tanheng.reporting.query.StatementVersion;
import io.tanheng.reporting.query.StatementView;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Statements on their way from the topic to the lists. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class StatementsTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2024, 2);

    private final Topics topics = new Topics();

    @Inject
    Queries queries;

    @AfterEach
    void close() {
        topics.close();
    }

    private static Statements site(String site) {
        return new Statements(
                new SiteId("order-power", site),
                new LocalText("River Bend power plant", "河湾电厂"),
                "cn-power-ets-2024",
                Optional.empty());
    }

    @Test
    void theSameVersionAgainChangesNothing() {
        StatementEvent first = site("twice").without(Statements.ofYear(), "coal", FEBRUARY);
        topics.send(first);
        topics.send(first);
        topics.send(site("twice-mark").whole(Statements.ofYear()));

        arrived("twice-mark");
        assertThat(versions("twice")).hasSize(1);
        assertThat(summary("twice").state()).isEqualTo(StatementState.INCOMPLETE);
    }

    /** A page reads the statement first and its versions after: the next one may come in between. */
    @Test
    void aVersionThatCameAfterTheOneOnThePageIsNotYetInItsList() {
        Statements site = site("between");
        StatementEvent first = site.without(Statements.ofYear(), "coal", FEBRUARY);
        topics.send(first);
        topics.send(site.after(first));
        topics.send(site("between-mark").whole(Statements.ofYear()));

        arrived("between-mark");
        SiteId id = new SiteId("order-power", "between");
        assertThat(queries.statements().versions(id, "2024", 1)).singleElement().satisfies(only -> {
            assertThat(only.summary().version()).isOne();
            assertThat(only.current()).isTrue();
        });
    }

    @Test
    void theHighestVersionIsShownWhateverTheOrderTheyComeIn() {
        Statements site = site("order");
        StatementEvent first = site.without(Statements.ofYear(), "coal", FEBRUARY);
        StatementEvent second = site.after(first);
        topics.send(second);
        topics.send(first);
        topics.send(site("order-mark").whole(Statements.ofYear()));

        arrived("order-mark");
        assertThat(summary("order").version()).isEqualTo(2);
        assertThat(summary("order").state()).isEqualTo(StatementState.COMPLETE);
        assertThat(versions("order")).extracting(one -> one.summary().version()).containsExactly(2, 1);
        assertThat(versions("order")).extracting(StatementVersion::current).containsExactly(true, false);
        StatementView old = view("order", Optional.of(1));
        assertThat(old.current()).isFalse();
        assertThat(old.currentVersion()).isEqualTo(2);
        assertThat(versions("order").get(0).changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.before().gap()).isPresent();
            assertThat(change.after().value()).isPresent();
        });
    }

    @Test
    void aMissingMonthMakesATotalAGapAndNoSmallerSum() {
        topics.send(site("gap").without(Statements.ofYear(), "coal", FEBRUARY));
        arrived("gap");
        StatementSummary summary = summary("gap");
        assertThat(summary.problems()).isPositive();
        StatementSummary.Total total = summary.mainTotal().orElseThrow();
        assertThat(total.value().value()).isEmpty();
        assertThat(total.value().gap().orElseThrow().code()).isEqualTo(GapCode.INCOMPLETE);
        assertThat(total.soFar()).isPresent();
        assertThat(summary.positions())
                .singleElement()
                .satisfies(position -> assertThat(position.position().value()).isEmpty());
    }

    @Test
    void theEmissionOfAnAllowancePositionIsWhatThePositionWasComputedWith() {
        topics.send(site("position").whole(Statements.ofYear()));
        arrived("position");
        StatementView view = view("position", Optional.empty());
        StatementSummary.Position position = view.summary().positions().get(0);
        assertThat(position.emission().exact())
                .isEqualTo(view.units().get(0).figures().stream()
                        .filter(figure -> figure.code().equals("reported"))
                        .findFirst()
                        .orElseThrow()
                        .value()
                        .exact());
    }

    @Test
    void bytesThatAreNoStatementAreKeptAsideAndTheFlowGoesOn() {
        topics.send(Topic.STATEMENTS, "order-power/damaged", "{}".getBytes(StandardCharsets.UTF_8));
        topics.send(site("damaged").whole(Statements.ofYear()));
        arrived("damaged");
        assertThat(versions("damaged")).hasSize(1);
    }

    private void arrived(String site) {
        Awaitility.await().until(() -> !versions(site).isEmpty());
    }

    private List<StatementVersion> versions(String site) {
        return queries.statements().versions(new SiteId("order-power", site), "2024");
    }

    private StatementView view(String site, Optional<Integer> version) {
        return queries.statements()
                .statement(new SiteId("order-power", site), "2024", version)
                .orElseThrow();
    }

    private StatementSummary summary(String site) {
        return queries.statements()
                .list(StatementFilter.of("order-power", site, 2024))
                .get(0);
    }
}
