/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.inventory;

import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.contracts.statements.StatementTotal;
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
    private static final String STACKS = "stacks";
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
        List<InventorySite> sites = counted.stream()
                .map(Consolidation::site)
                .sorted(Comparator.comparing(site -> site.site().key()))
                .toList();
        boolean equivalents = counted.stream()
                .flatMap(one -> chosen(one.statement()).stream())
                .anyMatch(total -> total.gas().equals(EQUIVALENTS));
        return new Inventory(
                organisation,
                period,
                0,
                Instant.EPOCH,
                boundary,
                equivalents ? EQUIVALENTS : "CO2",
                equivalents ? "tCO2e" : "tCO2",
                sum(sites.stream().map(InventorySite::total).toList()),
                sites,
                rows(
                        sites.stream().flatMap(site -> site.rows().stream()).toList(),
                        counted.stream().allMatch(one -> known(parts(one.statement())))),
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

    private static InventorySite site(Counted counted) {
        StatementEvent statement = counted.statement();
        Optional<StatementTotal> total = chosen(statement);
        List<StatementPart> parts = parts(statement);
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
                rows(lines, known(parts)));
    }

    private static List<StatementPart> parts(StatementEvent statement) {
        return statement.parts().stream()
                .filter(part -> chosen(statement)
                        .filter(total -> total.purpose().equals(part.purpose()))
                        .isPresent())
                .toList();
    }

    /** Whether each unit has figures, if only some that are missing. */
    private static boolean known(List<StatementPart> parts) {
        return !parts.isEmpty() && parts.stream().noneMatch(part -> part.lines().isEmpty());
    }

    private static Stream<StatementLine> lines(StatementPart part) {
        return part.lines().stream()
                .filter(line -> part.basis() == Basis.CALCULATION || line.code().equals(STACKS) || !measurable(line));
    }

    private static boolean measurable(StatementLine line) {
        return line.scope() == 1 && line.gas().equals("CO2") && !line.biogenic();
    }

    private static Optional<StatementTotal> chosen(StatementEvent statement) {
        return statement.totals().stream()
                .filter(total -> total.purpose().equals(CORPORATE_REPORT))
                .findFirst()
                .or(() -> statement.totals().stream().findFirst());
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
                .map(kind -> kind.getKey().with(sum(kind.getValue()).filter(sum -> known)))
                .toList();
    }

    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> values) {
        return values.stream()
                .reduce((one, next) -> one.flatMap(sum -> next.map(sum::add)))
                .orElse(Optional.empty());
    }
}
