/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Says once what the columns of a table are and how each is read from a row. */
final class TableOf<T> {

    private final Labels labels;
    private final String title;
    private final List<String> headings = new ArrayList<>();
    private final List<Function<T, Cell>> cells = new ArrayList<>();

    TableOf(Labels labels, Sheet sheet) {
        this.labels = labels;
        this.title = labels.sheet(sheet);
    }

    TableOf<T> column(Heading heading, Function<T, Cell> cell) {
        return named(labels.heading(heading), cell);
    }

    TableOf<T> column(Heading heading, String unit, Function<T, Cell> cell) {
        return named(labels.heading(heading) + " (" + labels.unit(unit) + ")", cell);
    }

    TableOf<T> named(String heading, Function<T, Cell> cell) {
        headings.add(heading);
        cells.add(cell);
        return this;
    }

    /** A table that exists as a whole. */
    Table rows(Collection<T> rows) {
        return new Table(
                title, List.copyOf(headings), rows.stream().map(this::cells).toList());
    }

    /** A table that is too long to exist as a whole: each row is made when it is written. */
    Table longRows(Iterable<T> rows) {
        return new Table(
                title,
                List.copyOf(headings),
                () -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::cells)
                        .iterator());
    }

    private List<Cell> cells(T row) {
        return cells.stream().map(cell -> cell.apply(row)).toList();
    }
}
