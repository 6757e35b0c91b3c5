/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.sector.Input;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookTableTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @Test
    void theSameMonthAlwaysMakesTheSameBytes() {
        for (UnitBook book : UnitBook.all()) {
            List<byte[]> once = bytes(book);
            List<byte[]> again = bytes(book);
            assertThat(once).isNotEmpty().hasSameSizeAs(again);
            for (int table = 0; table < once.size(); table++) {
                assertThat(once.get(table)).isEqualTo(again.get(table));
            }
        }
    }

    /** The offices remember by book what they have handed in. */
    @Test
    void theBooksAreTheSameWheneverTheyAreAskedFor() {
        assertThat(UnitBook.all()).isEqualTo(UnitBook.all());
    }

    @Test
    void twoMonthsDiffer() {
        UnitBook book = UnitBook.all().get(0);
        assertThat(book.month(SEPTEMBER).get(0).values())
                .isNotEqualTo(book.month(SEPTEMBER.minusMonths(1)).get(0).values());
    }

    @Test
    void aTableNamesItselfItsColumnsAndWhatWasSampled() {
        BookTable coal = tables(UnitBook.all().get(0)).get(1);
        List<String> lines =
                new String(coal.csv(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).isEqualTo("# coal");
        assertThat(lines.get(1))
                .isEqualTo("item,period,source,FC [t],C_ad [tC/t],M_ar [%],M_ad [%],NCV_ar [GJ/t],sample,laboratory");
        assertThat(lines.get(2))
                .startsWith("coal,2026-09,,")
                .endsWith(",coal-2026-09,Laboratory of the works (simulated)");
    }

    @Test
    void whatHoldsAllYearSaysTheYear() {
        BookTable unit = tables(UnitBook.all().get(0)).get(0);
        assertThat(new String(unit.csv(), StandardCharsets.UTF_8))
                .startsWith("# unit\n")
                .contains("\ncoal-up-to-300,2026,,350,0.8049,0.1033,supplied,,");
    }

    /** A table is an input of the methodology, and its columns are properties of that input. */
    @Test
    void everyEntryStandsInATableOfItsMethodology() {
        for (UnitBook book : UnitBook.all()) {
            PlanUnit unit = BookCases.planned(book);
            Outcome<Methodology> edition =
                    Methodologies.standard().of(unit.family(), SEPTEMBER.atDay(1), unit.purpose());
            Methodology methodology = ((Outcome.Present<Methodology>) edition).value();
            for (Entry entry : entries(book)) {
                Input input = methodology.inputs().stream()
                        .filter(one -> one.id().equals(entry.table()))
                        .findFirst()
                        .orElseThrow();
                assertThat(input.kind()).isEqualTo(entry.kind());
                assertThat(input.items()).containsKey(entry.item());
                assertThat(input.properties())
                        .containsKeys(entry.values().keySet().toArray(String[]::new));
            }
        }
    }

    @Test
    void everyUnitOfAPlanHasABookAndTheStackOfTheBook() {
        List<String> booked = UnitBook.all().stream()
                .map(book -> book.site().key() + "/" + book.unit())
                .toList();
        List<String> planned = new ArrayList<>();
        for (MonitoringPlan plan : SitePlans.all()) {
            plan.units().forEach(unit -> planned.add(plan.id().key() + "/" + unit.unit()));
            assertThat(plan.zone())
                    .isIn(UnitBook.all().stream().map(UnitBook::zone).toList());
        }
        assertThat(booked).containsExactlyElementsOf(planned);
        UnitBook.all()
                .forEach(book -> assertThat(BookCases.planned(book).stacks())
                        .containsExactly(book.stack().id().source()));
    }

    private static List<byte[]> bytes(UnitBook book) {
        return tables(book).stream().map(BookTable::csv).toList();
    }

    private static List<BookTable> tables(UnitBook book) {
        return BookTable.of(Year.of(2026), entries(book));
    }

    private static List<Entry> entries(UnitBook book) {
        List<Entry> entries = new ArrayList<>(book.year());
        entries.addAll(book.month(SEPTEMBER));
        return entries;
    }
}
