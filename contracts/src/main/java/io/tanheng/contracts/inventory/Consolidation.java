/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.inventory;

import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.contracts.statements.StatementTotal;
import io.tanheng.contracts.statements.WholeSum;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Adds up the statements of an organisation's sites.
 *
 * <p>A site that reports for two purposes is counted by one of them: the corporate report where it has one, since that covers what trading
 * leaves out; else the first. What is missing in one site is missing in the sum, and so is every sum where nothing is known of a unit. Of
 * a unit whose stack counts, what is calculated of the same CO2 is only the check of it and goes into no sum.
 */
public final class Consolidation {

    private static final String CORPORATE_REPORT = "report";
    private static final String EQUIVALENTS = "CO2E";
    private static final Comparator<InventoryRow.Kind> ORDER = Comparator.comparing(InventoryRow.Kind::biogenic)
            .thenComparing(InventoryRow.Kind::category)
            .thenComparing(InventoryRow.Kind::gas)
            .thenComparing(InventoryRow.Kind::unit);

    private Consolidation() {}

    /** A statement, with the certificate that was granted on it. */
    public record Counted(StatementEvent statement, Optional<InventorySite.Certified> certificate) {}

    /**
     * The inventory, as version 0 without a digest.
     *
     * @param counted one statement of each site; their order does not matter
     * @throws IllegalArgumentException where one is of another organisation or period, or two are of one site
     */
    public static Inventory of(String organisation, StatementPeriod period, Boundary boundary, List<Counted> counted) {
        require(organisation, period, counted);
        List<Chosen> chosen = counted.stream().map(Chosen::of).toList();
        List<InventorySite> sites = chosen.stream()
                .map(Chosen::site)
                .sorted(Comparator.comparing(site -> site.site().key()))
                .toList();
        boolean equivalents = chosen.stream()
                .flatMap(one -> one.total().stream())
                .anyMatch(total -> total.gas().equals(EQUIVALENTS));
        return new Inventory(
                organisation,
                period,
                0,
                Instant.EPOCH,
                boundary,
                equivalents ? EQUIVALENTS : "CO2",
                equivalents ? "tCO2e" : "tCO2",
                WholeSum.of(sites.stream().map(InventorySite::total)),
                sites,
                rows(
                        sites.stream().flatMap(site -> site.rows().stream()).toList(),
                        chosen.stream().allMatch(Chosen::known)),
                "");
    }

    private static void require(String organisation, StatementPeriod period, List<Counted> counted) {
        boolean theirs = counted.stream()
                .map(Counted::statement)
                .allMatch(statement -> statement.site().organisation().equals(organisation)
                        && statement.period().equals(period));
        long different =
                counted.stream().map(one -> one.statement().site()).distinct().count();
        if (!theirs || different != counted.size()) {
            throw new IllegalArgumentException(
                    "An inventory counts each site of " + organisation + " once, for " + period.code());
        }
    }

    /** What is counted of a statement: one purpose, and the units that serve it. */
    private record Chosen(Counted counted, Optional<StatementTotal> total, List<StatementPart> parts) {

        static Chosen of(Counted counted) {
            StatementEvent statement = counted.statement();
            Optional<StatementTotal> total = statement.totals().stream()
                    .filter(one -> one.purpose().equals(CORPORATE_REPORT))
                    .findFirst()
                    .or(() -> statement.totals().stream().findFirst());
            List<StatementPart> parts = statement.parts().stream()
                    .filter(part -> total.filter(one -> one.purpose().equals(part.purpose()))
                            .isPresent())
                    .toList();
            return new Chosen(counted, total, parts);
        }

        /** Whether each unit has figures, if only some that are missing. */
        boolean known() {
            return !parts.isEmpty()
                    && parts.stream().noneMatch(part -> part.lines().isEmpty());
        }

        InventorySite site() {
            StatementEvent statement = counted.statement();
            List<InventoryRow> lines = parts.stream()
                    .flatMap(Consolidation::lines)
                    .map(Consolidation::row)
                    .toList();
            return new InventorySite(
                    statement.site(),
                    statement.siteName(),
                    statement.version(),
                    statement.contentDigest(),
                    total.map(StatementTotal::purpose).orElse("-"),
                    total.flatMap(StatementTotal::value),
                    counted.certificate(),
                    rows(lines, known()));
        }
    }

    private static Stream<StatementLine> lines(StatementPart part) {
        return part.lines().stream()
                .filter(line -> part.basis() == Basis.CALCULATION
                        || line.code().equals(StatementLine.STACKS)
                        || !measurable(line));
    }

    private static boolean measurable(StatementLine line) {
        return line.scope() == 1 && line.gas().equals("CO2") && !line.biogenic();
    }

    private static InventoryRow row(StatementLine line) {
        return new InventoryRow(
                InventoryCategory.ofScope(line.scope()), line.gas(), line.biogenic(), line.unit(), line.value());
    }

    private static List<InventoryRow> rows(List<InventoryRow> single, boolean known) {
        Map<InventoryRow.Kind, List<Optional<BigDecimal>>> kinds = new TreeMap<>(ORDER);
        single.forEach(row ->
                kinds.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(row.value()));
        return kinds.entrySet().stream()
                .map(kind ->
                        kind.getKey().with(WholeSum.of(kind.getValue().stream()).filter(sum -> known)))
                .toList();
    }
}
