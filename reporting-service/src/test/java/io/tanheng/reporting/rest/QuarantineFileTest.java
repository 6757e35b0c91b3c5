/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.Topics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** A file of quarantine holds the whole list that the screen shows a page of, in the same order. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class QuarantineFileTest {

    /** More than is read at once, and more than a page may hold. */
    private static final int ENTRIES = 1203;

    private static final int ID_COLUMN = 11;
    private static final String LIST = "/api/v1/quarantine?organisation=org-many&state=OPEN";
    private static final byte[] ORIGINAL = "nothing".getBytes(StandardCharsets.UTF_8);

    @Test
    void bothFilesHoldEveryEntryTheFilterLetsThrough() throws IOException {
        List<String> newestFirst =
                IntStream.range(0, ENTRIES).mapToObj(i -> id(ENTRIES - 1 - i)).toList();
        try (Topics topics = new Topics()) {
            topics.send(newestFirst.stream().map(QuarantineFileTest::message).toList(), ORIGINAL);
        }
        await().until(() -> given().get(LIST).jsonPath().getInt("total") == ENTRIES);
        assertThat(given().get(LIST).jsonPath().getList("rows.id")).isEqualTo(newestFirst.subList(0, 50));
        assertThat(csv()).isEqualTo(newestFirst);
        assertThat(xlsx(0).stream()
                        .skip(1)
                        .map(row -> row.getCellText(ID_COLUMN))
                        .toList())
                .isEqualTo(newestFirst);
        assertThat(xlsx(1)).anyMatch(row -> row.getCellText(1).equals(ENTRIES + " / " + ENTRIES));
    }

    private static QuarantinedMessage message(String id) {
        int number = Integer.parseInt(id.substring(id.length() - 4));
        return new QuarantinedMessage(
                id,
                QuarantineReason.NOT_DECODABLE,
                "No frame.",
                "tanheng/v1/org-many/plant-1/stack-1/hj212",
                Optional.of("org-many"),
                Instant.parse("2026-11-20T10:00:00Z").plusSeconds(number),
                Sha256.of(ORIGINAL),
                Optional.empty());
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "many-%04d", number);
    }

    private static List<String> csv() throws IOException {
        List<String> ids = new ArrayList<>();
        try (var csv = CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(file("csv")))) {
            csv.forEach(row -> ids.add(row.getField(ID_COLUMN)));
        }
        return ids.subList(1, ids.size());
    }

    private static List<Row> xlsx(int sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            return book.getSheet(sheet).orElseThrow().read();
        }
    }

    private static byte[] file(String format) {
        return given().get(LIST + "&format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
