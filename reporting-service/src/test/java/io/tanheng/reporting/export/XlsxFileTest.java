/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.pages.words.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Words come from the service, so it runs. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class XlsxFileTest {

    @Test
    void aTextNoCellCanTakeGoesOnBehindTheLastColumn() throws IOException {
        String bytes = "0123456789abcdef".repeat(5_000);
        Table table = new Table(
                "Frame", List.of("Bytes", "Digest"), List.of(List.of(new Cell.Text(bytes), new Cell.Text("digest"))));
        byte[] file = XlsxFile.write(
                new Workbook("frame", List.of(table), List.of()), new Labels(Language.EN, ZoneOffset.UTC));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCellText(1)).isEqualTo("digest");
            assertThat(row.getCellText(0) + row.getCellText(2) + row.getCellText(3))
                    .isEqualTo(bytes);
        }
    }
}
