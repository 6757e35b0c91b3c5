/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.table;

import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.Band;
import io.tanheng.methodology.sector.ChoiceDefinition;
import io.tanheng.methodology.sector.Input;
import io.tanheng.methodology.sector.PropertyDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a table for an input.
 *
 * @param columns in the order they stand
 */
public record Template(Input input, List<TemplateColumn> columns) {

    /** What a comment begins with; such rows are not read. */
    public static final String COMMENT = "#";

    private static final List<String> YES_OR_NO = List.of("true", "false");

    /**
     * A column.
     *
     * @param heading such as {@code FC [t]}
     * @param words what belongs in it
     * @param options the words it may hold; none where it may hold anything
     */
    public record TemplateColumn(String heading, Sentence words, boolean required, List<String> options) {}

    public static Template of(Input input) {
        List<TemplateColumn> columns = new ArrayList<>();
        columns.add(common(Column.ITEM, List.copyOf(input.items().keySet())));
        columns.add(common(Column.PERIOD, List.of()));
        input.properties().values().forEach(property -> columns.add(value(input, property)));
        input.choices().values().forEach(choice -> columns.add(choice(choice)));
        Stream.of(Column.values())
                .filter(column -> !column.required())
                .forEach(column -> columns.add(common(column, column == Column.STANDSTILL ? YES_OR_NO : List.of())));
        return new Template(input, List.copyOf(columns));
    }

    /** The second row: what each column is, in both languages; its first cell says which table this is. */
    public List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (TemplateColumn column : columns) {
            String title = column.words().en() + " " + column.words().zh();
            titles.add(titles.isEmpty() ? COMMENT + " " + input.id() + ": " + title : title);
        }
        return titles;
    }

    private static TemplateColumn common(Column column, List<String> options) {
        return new TemplateColumn(column.heading(), column.words(), column.required(), options);
    }

    private static TemplateColumn value(Input input, PropertyDefinition property) {
        Sentence title = property.plausible()
                .map(band -> Sentence.of("{0}, {1}", "{0}，{1}", property.title(), range(band)))
                .orElse(property.title());
        return new TemplateColumn(
                property.symbol() + " [" + property.unit() + "]", title, input.asksFor(property), List.of());
    }

    private static String range(Band band) {
        return band.from().amount().toPlainString() + " … " + band.until();
    }

    private static TemplateColumn choice(ChoiceDefinition choice) {
        return new TemplateColumn(
                choice.name(),
                choice.title(),
                true,
                List.copyOf(choice.options().keySet()));
    }
}
