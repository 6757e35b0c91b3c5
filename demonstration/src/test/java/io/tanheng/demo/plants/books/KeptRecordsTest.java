/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptRecordsTest {

    private static final Year YEAR = Year.of(2026);
    private static final UnitBook COAL = UnitBook.all().get(0);
    private static final UnitBook KILN = UnitBook.all().get(2);

    @Test
    void atFirstEverythingIsLacking() throws IOException {
        List<Entry> entries = COAL.yearTo(YearMonth.of(2026, 3));
        assertThat(kept("[]").lacking(YEAR, entries)).isEqualTo(entries).hasSize(10);
    }

    @Test
    void whatIsThereIsNotSentAgainEvenWhenSomebodyChangedIt() throws IOException {
        KeptRecords kept = kept("""
                [ { "kind": "UNIT", "item": "coal-up-to-300", "period": "2026" },
                  { "kind": "FUEL", "item": "coal", "period": "2026-01", "values": {}, "withdrawn": true } ]
                """);
        assertThat(kept.lacking(YEAR, COAL.yearTo(YearMonth.of(2026, 1))))
                .extracting(Entry::item)
                .containsExactly("electricity", "heat-supplied");
    }

    @Test
    void aRecordOfAnotherLineIsAnotherRecord() throws IOException {
        String record =
                "[ { \"kind\": \"FUEL\", \"item\": \"bituminous\", \"source\": \"%s\", \"period\": \"2026-01\" } ]";
        List<Entry> january = KILN.yearTo(YearMonth.of(2026, 1));
        assertThat(kept(record.formatted("kiln")).lacking(YEAR, january))
                .extracting(Entry::item)
                .containsExactly("portland");
        assertThat(kept(record.formatted("boiler")).lacking(YEAR, january)).hasSize(2);
    }

    /** The month of the site ends at its own midnight. */
    @Test
    void aMonthIsOverAtMidnightOfTheSite() {
        UnitBook german = UnitBook.all().get(1);
        Instant instant = Instant.parse("2026-09-30T17:00:00Z");
        assertThat(COAL.lastMonth(instant)).isEqualTo(YearMonth.of(2026, 9));
        assertThat(german.lastMonth(instant)).isEqualTo(YearMonth.of(2026, 8));
    }

    @Test
    void inJanuaryTheYearBeforeIsStillHandedIn() {
        YearMonth last = COAL.lastMonth(Instant.parse("2027-01-15T00:00:00Z"));
        assertThat(last).isEqualTo(YearMonth.of(2026, 12));
        assertThat(COAL.yearTo(last)).hasSize(37);
    }

    private static KeptRecords kept(String json) throws IOException {
        JsonNode records = new ObjectMapper().readTree(json);
        return new KeptRecords(records);
    }
}
