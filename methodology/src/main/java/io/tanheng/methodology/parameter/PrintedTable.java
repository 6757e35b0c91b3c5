/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.parameter;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.Term;
import io.tanheng.methodology.term.Title;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A table as a document prints it, with what is known to be misprinted in it. Its numbers come out as terms that say where they stand. */
public final class PrintedTable {

    /** Two neighbours in the head or side of a table, with a value between them or on one of them. */
    public record Neighbours(BigDecimal below, BigDecimal above) {}

    /**
     * A misprint, and what is done about it.
     *
     * @param column absent where the whole row is concerned
     * @param doubtful whether the entry is kept as printed though it cannot be right
     */
    public record Correction(String id, BigDecimal row, Optional<String> column, Title note, boolean doubtful) {}

    /** What a column holds; its name is a number where the head of the table has a unit. */
    public record Column(String name, Unit unit) {}

    /** What the table says about itself. */
    record Head(String id, Title title, Citation source, LocalDate from, Confidence confidence, LocalDate checked) {}

    private final Head head;
    private final Unit rowUnit;
    private final Unit columnUnit;
    private final List<Column> columns;
    private final NavigableMap<BigDecimal, List<BigDecimal>> rows;
    private final List<Correction> corrections;

    PrintedTable(
            Head head,
            Unit rowUnit,
            Unit columnUnit,
            List<Column> columns,
            NavigableMap<BigDecimal, List<BigDecimal>> rows,
            List<Correction> corrections) {
        this.head = head;
        this.rowUnit = rowUnit;
        this.columnUnit = columnUnit;
        this.columns = List.copyOf(columns);
        this.rows = new TreeMap<>(rows);
        this.corrections = List.copyOf(corrections);
    }

    /** The table of a file under {@code tables}, such as {@code steamtable/c4.yaml}. */
    public static PrintedTable read(String path) {
        return TableFile.read(path);
    }

    public String id() {
        return head.id();
    }

    public Title title() {
        return head.title();
    }

    public Citation source() {
        return head.source();
    }

    /** The day a person last looked for anything newer. */
    public LocalDate checked() {
        return head.checked();
    }

    /** The first day this edition is in force. */
    public LocalDate from() {
        return head.from();
    }

    public Confidence confidence() {
        return head.confidence();
    }

    /** The unit at the side of the table. */
    public Unit rowUnit() {
        return rowUnit;
    }

    /** The unit in the head of the table; one where the head holds names. */
    public Unit columnUnit() {
        return columnUnit;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The numbers by the number at the side, in the order of the columns. */
    public SortedMap<BigDecimal, List<BigDecimal>> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }

    public List<Correction> corrections() {
        return corrections;
    }

    /** The rows a value lies between, or the gap that says how far the table goes. */
    public Outcome<Neighbours> rowsAround(Quantity value) {
        return around(rows, value.requireUnit(rowUnit));
    }

    /** The columns a value lies between, where the head of the table holds numbers. */
    public Outcome<Neighbours> columnsAround(Quantity value) {
        NavigableMap<BigDecimal, String> numbers = new TreeMap<>();
        columns.forEach(column -> numbers.put(new BigDecimal(column.name()), column.name()));
        return around(numbers, value.requireUnit(columnUnit));
    }

    /** The row of a value, or the one before it. */
    public Optional<BigDecimal> rowUpTo(BigDecimal value) {
        return Optional.ofNullable(rows.floorKey(value));
    }

    /** The number at the side of a row. */
    public Term row(String symbol, BigDecimal row) {
        return term(symbol, new Quantity(row, rowUnit), row, Optional.empty());
    }

    /** The number at the head of a column. */
    public Term column(String symbol, BigDecimal column) {
        return new Term.Parameter(
                head.id(),
                symbol,
                new Quantity(column, columnUnit),
                head.title(),
                head.from(),
                cited("head"),
                head.confidence());
    }

    /** The number in a row and a column. */
    public Term entry(String symbol, BigDecimal row, String column) {
        List<BigDecimal> numbers = Optional.ofNullable(rows.get(row)).orElseThrow();
        for (int index = 0; index < columns.size(); index++) {
            Column found = columns.get(index);
            if (found.name().equals(column)) {
                return term(symbol, new Quantity(numbers.get(index), found.unit()), row, Optional.of(column));
            }
        }
        throw new IllegalArgumentException("The table " + head.id() + " has no column " + column + ".");
    }

    private Term term(String symbol, Quantity value, BigDecimal row, Optional<String> column) {
        Optional<Correction> correction = corrections.stream()
                .filter(one -> one.row().compareTo(row) == 0)
                .filter(one -> one.column().isEmpty() || one.column().equals(column))
                .findFirst();
        String place = "row " + row.toPlainString() + " " + rowUnit
                + column.filter(name -> !columnUnit.equals(Unit.ONE))
                        .map(name -> ", column " + name + " " + columnUnit)
                        .orElse("")
                + correction
                        .map(one ->
                                ", correction " + one.id() + ": " + one.note().en())
                        .orElse("");
        Confidence confidence = correction
                .filter(Correction::doubtful)
                .map(one -> new Confidence(Confidence.Level.UNVERIFIED, Optional.of(one.note())))
                .orElse(head.confidence());
        return new Term.Parameter(head.id(), symbol, value, head.title(), head.from(), cited(place), confidence);
    }

    private Citation cited(String place) {
        Citation source = head.source();
        return new Citation(source.document(), source.clause().map(clause -> clause + " " + place), source.issued());
    }

    private Outcome<Neighbours> around(NavigableMap<BigDecimal, ?> keys, Quantity value) {
        BigDecimal amount = value.amount();
        BigDecimal below = keys.floorKey(amount);
        BigDecimal above = keys.ceilingKey(amount);
        if (below == null || above == null) {
            return Outcome.gap(
                    GapReason.INVALID_INPUT,
                    "{0} lies outside the table {1}, which goes from {2} to {3}: look at the value, its unit, and whether a"
                            + " pressure is absolute.",
                    "{0} 超出表 {1} 的范围（{2} 至 {3}）：请检查数值、单位以及压力是否为绝对压力。",
                    value,
                    head.id(),
                    keys.firstKey(),
                    keys.lastKey());
        }
        if (below.compareTo(above) < 0) {
            return Outcome.present(new Neighbours(below, above));
        }
        BigDecimal next = keys.higherKey(amount);
        return Outcome.present(
                next == null ? new Neighbours(keys.lowerKey(amount), above) : new Neighbours(below, next));
    }
}
