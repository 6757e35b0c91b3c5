/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.reporting.pages.format.Show;
import io.tanheng.reporting.pages.words.InventoryWords;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.pages.words.Say;
import io.tanheng.reporting.pages.words.StatementWords;
import io.tanheng.reporting.pages.words.States;
import io.tanheng.reporting.pages.words.Words;
import io.tanheng.reporting.query.Figure;
import io.tanheng.reporting.words.ServiceWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The words of tables in one language, the same as on the pages, with times in one zone. */
public final class Labels {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final Language language;
    private final ZoneId zone;
    private final ServiceWords own;
    private final Words words;
    private final Show show;
    private final Say say;

    public Labels(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.own = ServiceWords.in(language);
        this.words = new Words(language);
        this.show = new Show(language);
        this.say = new Say(words, show);
    }

    public ZoneId zone() {
        return zone;
    }

    String heading(Heading heading) {
        return own.of("heading", heading);
    }

    String sheet(Sheet sheet) {
        return own.of("sheet", sheet);
    }

    String fact(Fact.FactName name) {
        return own.of("fact", name);
    }

    /** A sentence of the provenance sheet. */
    public String sentence(Fact.FactName name) {
        return own.of("sentence", name);
    }

    String unit(String unit) {
        return show.unit(unit);
    }

    States states() {
        return words.states();
    }

    InventoryWords inventories() {
        return words.inventory();
    }

    StatementWords statements() {
        return words.statements();
    }

    /** What a figure of a statement is for. */
    String role(String role) {
        return say.role(role);
    }

    /** How a number of a statement came to be known. */
    String origin(String origin) {
        return say.origin(origin);
    }

    Say say() {
        return say;
    }

    /** Of a text in two lines the one in the language of the file. */
    String line(String text) {
        return language.line(text);
    }

    public String text(LocalText text) {
        return language.of(text);
    }

    /** A number as shown, or the reason why there is none. */
    Cell figure(Figure figure) {
        return figure.value()
                .<Cell>map(Cell.Amount::new)
                .orElseGet(() -> new Cell.Missing(figure.gap().map(say::gap).orElse("")));
    }

    /** Start of an hour as its address has it, such as {@code 2026-11-20T08Z}. */
    static Cell hour(Instant hour) {
        return Cell.text(hour.truncatedTo(ChronoUnit.HOURS).toString().substring(0, 13) + "Z");
    }

    Cell local(Instant instant) {
        return Cell.text(LOCAL.format(instant.atZone(zone)));
    }

    Cell local(Optional<Instant> instant) {
        return instant.map(this::local).orElseGet(Cell.Empty::new);
    }

    Cell yes(boolean value) {
        return value ? Cell.text("✓") : new Cell.Empty();
    }
}
