/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.inventory;

import static io.tanheng.contracts.inventory.InventoryCategory.DIRECT;
import static io.tanheng.contracts.inventory.InventoryCategory.IMPORTED_ENERGY;
import static io.tanheng.contracts.inventory.SiteStatement.YEAR;
import static io.tanheng.contracts.inventory.SiteStatement.line;
import static io.tanheng.contracts.inventory.SiteStatement.part;
import static io.tanheng.contracts.inventory.SiteStatement.total;
import static io.tanheng.contracts.plan.PlanUnit.Basis.CALCULATION;
import static io.tanheng.contracts.plan.PlanUnit.Basis.MEASUREMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.log.InventoryEntry;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.statements.StatementEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsolidationTest {

    private static final String REPORT = "report";
    private static final Boundary BOUNDARY = new Boundary(
            Boundary.Approach.OPERATIONAL_CONTROL, "All plants.", "Offices: below 1 %.", Optional.of(2020));

    private static final StatementEvent FIRST = SiteStatement.of(
            "plant-1",
            List.of(total(REPORT, "CO2E", "130.5")),
            part(
                    REPORT,
                    CALCULATION,
                    line("coal", "CO2", 1, false, "100.25"),
                    line("process", "CO2", 1, false, "10"),
                    line("engines", "CH4", 1, false, "0.5"),
                    line("straw", "CO2", 1, true, "7"),
                    line("power", "CO2", 2, false, "20.25")));
    private static final StatementEvent SECOND = SiteStatement.of(
            "plant-2",
            List.of(total(REPORT, "CO2", "40")),
            part(REPORT, CALCULATION, line("gas", "CO2", 1, false, "39.5"), line("power", "CO2", 2, false, "0.5")));

    private static Inventory inventory(StatementEvent... statements) {
        return Consolidation.of(
                "north-power",
                YEAR,
                BOUNDARY,
                Stream.of(statements)
                        .map(one -> new Consolidation.Counted(one, Optional.empty()))
                        .toList());
    }

    private static InventoryRow row(InventoryCategory category, String gas, boolean biogenic, Optional<String> digits) {
        return new InventoryRow(category, gas, biogenic, "t" + gas, digits.map(BigDecimal::new));
    }

    private static InventoryRow row(InventoryCategory category, String gas, String digits) {
        return row(category, gas, false, Optional.of(digits));
    }

    @Test
    void figuresAreAddedUpByCategoryAndGasInEachSiteAndOverAll() {
        Inventory inventory = inventory(FIRST, SECOND);
        assertThat(inventory.sites().get(0).rows())
                .containsExactly(
                        row(DIRECT, "CH4", "0.5"),
                        row(DIRECT, "CO2", "110.25"),
                        row(IMPORTED_ENERGY, "CO2", "20.25"),
                        row(DIRECT, "CO2", true, Optional.of("7")));
        assertThat(inventory.rows()).contains(row(DIRECT, "CO2", "149.75"), row(IMPORTED_ENERGY, "CO2", "20.75"));
        assertThat(inventory.total()).contains(new BigDecimal("170.5"));
        assertThat(inventory.gas()).isEqualTo("CO2E");
        assertThat(inventory.unit()).isEqualTo("tCO2e");
        assertThat(inventory(SECOND).unit()).isEqualTo("tCO2");
    }

    @Test
    void biogenicCarbonStandsBesideTheOtherAndIsNotAddedToIt() {
        assertThat(inventory(FIRST).rows())
                .contains(row(DIRECT, "CO2", "110.25"), row(DIRECT, "CO2", true, Optional.of("7")));
    }

    @Test
    void aSiteWithTwoPurposesIsCountedByItsCorporateReportOnly() {
        InventorySite site = inventory(SiteStatement.of(
                        "plant-1",
                        List.of(total("ets", "CO2", "90"), total(REPORT, "CO2", "100")),
                        part("ets", CALCULATION, line("coal", "CO2", 1, false, "90")),
                        part(REPORT, CALCULATION, line("coal", "CO2", 1, false, "100"))))
                .sites()
                .get(0);
        assertThat(site.purpose()).isEqualTo(REPORT);
        assertThat(site.total()).contains(new BigDecimal("100"));
        assertThat(site.rows()).containsExactly(row(DIRECT, "CO2", "100"));
    }

    @Test
    void withoutACorporateReportTheFirstPurposeCounts() {
        assertThat(inventory(SiteStatement.of(
                                "plant-1",
                                List.of(total("ets", "CO2", "90")),
                                part("ets", CALCULATION, line("coal", "CO2", 1, false, "90"))))
                        .rows())
                .containsExactly(row(DIRECT, "CO2", "90"));
    }

    @Test
    void whatIsMissingInOneSiteIsMissingInTheSumAndNeverZero() {
        StatementEvent open = SiteStatement.of(
                "plant-3",
                List.of(total(REPORT, "CO2", "")),
                part(REPORT, CALCULATION, line("gas", "CO2", 1, false, ""), line("power", "CO2", 2, false, "3")));
        Inventory inventory = inventory(FIRST, open);
        assertThat(inventory.total()).isEmpty();
        assertThat(inventory.rows())
                .contains(
                        row(DIRECT, "CO2", false, Optional.empty()),
                        row(IMPORTED_ENERGY, "CO2", "23.25"),
                        row(DIRECT, "CH4", "0.5"));
    }

    @Test
    void aUnitNothingIsKnownOfLeavesEverySumOpen() {
        StatementEvent uncovered = SiteStatement.of(
                "plant-3",
                List.of(total(REPORT, "CO2", "")),
                part(REPORT, CALCULATION, line("gas", "CO2", 1, false, "5")),
                part(REPORT, CALCULATION));
        StatementEvent unknown = SiteStatement.of("plant-4", List.of());
        for (StatementEvent other : List.of(uncovered, unknown)) {
            assertThat(inventory(SECOND, other).rows())
                    .isNotEmpty()
                    .allMatch(row -> row.value().isEmpty());
            assertThat(inventory(SECOND, other).total()).isEmpty();
        }
        assertThat(inventory(uncovered).sites().get(0).rows())
                .containsExactly(row(DIRECT, "CO2", false, Optional.empty()));
    }

    @Test
    void whereTheStackCountsTheCalculationIsOnlyItsCheck() {
        Inventory inventory = inventory(SiteStatement.of(
                "plant-1",
                List.of(total(REPORT, "CO2", "101")),
                part(
                        REPORT,
                        MEASUREMENT,
                        line("stacks", "CO2", 1, false, "101"),
                        line("coal", "CO2", 1, false, "99"),
                        line("power", "CO2", 2, false, "2"))));
        assertThat(inventory.rows()).containsExactly(row(DIRECT, "CO2", "101"), row(IMPORTED_ENERGY, "CO2", "2"));
    }

    @Test
    void theOrderInWhichSitesComeDoesNotMatter() {
        assertThat(inventory(SECOND, FIRST)).isEqualTo(inventory(FIRST, SECOND));
    }

    @Test
    void twoStatementsOfOneSiteAndThoseOfOthersAreRefused() {
        assertThatThrownBy(() -> inventory(FIRST, FIRST)).isInstanceOf(IllegalArgumentException.class);
        StatementEvent foreign =
                SiteStatement.of(new SiteId("south-power", "plant-1"), List.of(total(REPORT, "CO2", "1")));
        assertThatThrownBy(() -> inventory(FIRST, foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("north-power");
    }

    @Test
    void theDigestChangesWithAFigureAndNotWithVersionAndTime() {
        Inventory inventory = inventory(FIRST, SECOND).as(1, Instant.parse("2025-02-01T00:00:00Z"));
        assertThat(inventory.contentDigest()).isEqualTo(inventory.digest());
        assertThat(inventory.as(2, Instant.parse("2025-03-01T00:00:00Z")).contentDigest())
                .isEqualTo(inventory.contentDigest());
        StatementEvent other = SiteStatement.of(
                "plant-2",
                List.of(total(REPORT, "CO2", "40")),
                part(REPORT, CALCULATION, line("gas", "CO2", 1, false, "39.6"), line("power", "CO2", 2, false, "0.4")));
        assertThat(inventory(FIRST, other).digest()).isNotEqualTo(inventory.digest());
    }

    @Test
    void itComesBackFromItsJsonWithItsDigestAndItsEntry() {
        Inventory inventory = inventory(FIRST, SECOND).as(1, Instant.parse("2025-02-01T00:00:00Z"));
        Inventory read = ContractJson.read(ContractJson.write(inventory), Inventory.class);
        assertThat(read).isEqualTo(inventory);
        assertThat(read.digest()).isEqualTo(inventory.contentDigest());
        assertThat(InventoryEntry.of(read)).isEqualTo(InventoryEntry.of(inventory));
        assertThat(InventoryEntry.of(read))
                .isNotEqualTo(InventoryEntry.of(inventory.as(2, Instant.parse("2025-02-01T00:00:00Z"))));
    }
}
