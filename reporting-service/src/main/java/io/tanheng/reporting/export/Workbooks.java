/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.reporting.query.DayView;
import io.tanheng.reporting.query.HourView;
import io.tanheng.reporting.query.HoursView;
import io.tanheng.reporting.query.MethodologySummary;
import io.tanheng.reporting.query.MethodologyView;
import io.tanheng.reporting.query.MonthView;
import io.tanheng.reporting.query.Overview;
import io.tanheng.reporting.query.ParameterView;
import io.tanheng.reporting.query.QuarantineEntry;
import io.tanheng.reporting.query.QuarantineList;
import io.tanheng.reporting.query.ReadingView;
import io.tanheng.reporting.query.RuleView;
import io.tanheng.reporting.query.SourceView;
import io.tanheng.reporting.query.TableView;
import io.tanheng.reporting.query.UnusedChannel;
import java.util.List;
import java.util.stream.Stream;

/** The files of each query object. */
public final class Workbooks {

    private final Labels labels;
    private final Provenance provenance;

    public Workbooks(Labels labels, Provenance provenance) {
        this.labels = labels;
        this.provenance = provenance;
    }

    public Workbook overview(Overview view) {
        return book("sources", provenance.plain(Sheet.SOURCES), SourceTables.overview(view.sources(), labels));
    }

    public Workbook source(SourceView view) {
        var overview = view.overview();
        return book(
                provenance.fileName(overview.registration().id()),
                provenance.of(Sheet.SOURCES, overview.registration()),
                SourceTables.channels(view.channels(), labels),
                SourceTables.overview(List.of(overview), labels),
                PeriodTables.of(
                        Sheet.TOTALS,
                        List.of(overview.day(), overview.month(), overview.quarter(), overview.year()),
                        labels),
                HourPoints.table(overview.last24Hours(), labels),
                SourceTables.registrations(view.registrations(), labels));
    }

    public Workbook unused(List<UnusedChannel> channels) {
        return book("unused", provenance.plain(Sheet.UNUSED), SourceTables.unused(channels, labels));
    }

    public Workbook month(MonthView view) {
        return book(
                provenance.fileName(view.registration().id()) + "-" + view.month(),
                provenance.of(Sheet.DAYS, view.registration(), view.month().toString()),
                PeriodTables.of(Sheet.DAYS, view.days(), labels),
                PeriodTables.of(Sheet.TOTALS, List.of(view.total()), labels));
    }

    public Workbook day(DayView view) {
        return book(
                provenance.fileName(view.registration().id()) + "-" + view.date(),
                provenance.of(Sheet.HOURS, view.registration(), view.date().toString()),
                HourTables.hours(view.hours(), labels),
                PeriodTables.of(Sheet.TOTALS, List.of(view.total()), labels));
    }

    public Workbook hours(HoursView view) {
        return book(
                provenance.fileName(view.registration().id()) + "-hours",
                provenance.of(Sheet.HOURS, view.registration(), view.from() + "/" + view.to()),
                HourTables.hours(view.hours(), labels));
    }

    public Workbook hour(HourView view) {
        return hourBook(
                view,
                "",
                HourPageTables.figures(view, labels),
                derivation(view),
                channels(view),
                readingsTable(view),
                HourPageTables.conflicts(view.conflicts(), labels),
                HourPageTables.versions(view.versions(), labels),
                frames(view));
    }

    public Workbook derivations(HourView view) {
        return hourBook(view, "-derivation", derivation(view));
    }

    public Workbook readings(HourView view) {
        return hourBook(view, "-readings", readingsTable(view), channels(view));
    }

    public Workbook originals(HourView view) {
        return hourBook(view, "-originals", frames(view));
    }

    private Table derivation(HourView view) {
        return DerivationTable.of(view.figures(), labels);
    }

    private Table channels(HourView view) {
        return HourPageTables.channels(view.channels(), labels);
    }

    private Table readingsTable(HourView view) {
        return ReadingTables.readings(view.readings(), labels);
    }

    private Table frames(HourView view) {
        return HourPageTables.frames(view.frames(), labels);
    }

    private Workbook hourBook(HourView view, String ending, Table... tables) {
        String name = provenance.fileName(view.registration().id()) + "-"
                + view.row().hour().toString().substring(0, 13) + "Z" + ending;
        return book(name, provenance.of(view), tables);
    }

    public Workbook reading(List<ReadingView> views) {
        Stream<Table> fields =
                views.stream().map(view -> ReadingTables.fields(view.frame().fields(), labels));
        Table[] tables = Stream.concat(Stream.of(ReadingTables.reading(views, labels)), fields)
                .toArray(Table[]::new);
        return book("reading", provenance.of(Sheet.READINGS, views.get(0).registration()), tables);
    }

    /** The whole list; a sheet that cannot hold it says how much of it is there. */
    public Workbook quarantine(QuarantineList list) {
        return book(
                "quarantine",
                provenance.counted(Sheet.QUARANTINE, Math.min(list.total(), XlsxFile.MOST_ROWS), list.total()),
                QuarantineTables.entries(list, labels));
    }

    public Workbook quarantined(QuarantineEntry entry) {
        return book(
                "quarantine-" + entry.row().id(),
                provenance.plain(Sheet.QUARANTINE),
                QuarantineTables.entries(List.of(entry.row()), labels),
                ReadingTables.fields(entry.fields(), labels));
    }

    public Workbook parameters(List<ParameterView> parameters) {
        return book("parameters", provenance.plain(Sheet.PARAMETERS), LawTables.parameters(parameters, labels));
    }

    public Workbook rules(List<RuleView> rules) {
        return book("rules", provenance.plain(Sheet.RULES), LawTables.rules(rules, labels));
    }

    public Workbook rule(RuleView rule) {
        return book(
                "rule",
                provenance.plain(Sheet.RULES),
                LawTables.rules(List.of(rule), labels),
                LawTables.symbols(rule.symbols(), labels));
    }

    public Workbook methodologies(List<MethodologySummary> methodologies) {
        return book(
                "methodologies",
                provenance.plain(Sheet.METHODOLOGIES),
                MethodologyTables.methodologies(methodologies, labels));
    }

    /** The steps first, then the parameters they use with all their values. */
    public Workbook methodology(MethodologyView methodology, List<ParameterView> parameters) {
        return book(
                methodology.edition().id(),
                provenance.plain(Sheet.STEPS),
                MethodologyTables.steps(methodology, labels),
                LawTables.parameters(parameters, labels),
                MethodologyTables.methodologies(List.of(methodology.edition()), labels));
    }

    public Workbook printedTable(TableView table) {
        return book(table.id(), provenance.plain(Sheet.PRINTED_TABLE), MethodologyTables.printed(table, labels));
    }

    public Workbook inventories(List<Inventory> inventories) {
        return book("inventories", provenance.plain(Sheet.INVENTORIES), InventoryTables.of(inventories, labels));
    }

    /** The files of statements. */
    public StatementBooks statements() {
        return new StatementBooks(labels, provenance);
    }

    static Workbook book(String name, List<Fact> facts, Table... tables) {
        return new Workbook(name.replaceAll("[^A-Za-z0-9-]", "-"), List.of(tables), facts);
    }
}
