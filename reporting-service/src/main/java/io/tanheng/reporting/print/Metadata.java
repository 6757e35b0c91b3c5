/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.digest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a file says of itself: nothing but what follows from the paper, so that the same paper is the same bytes. */
final class Metadata {

    static final String PRODUCER = "Tanheng";

    private static final String XMP = Resources.text("/print/metadata.xmp");

    private Metadata() {}

    static void write(PDDocument document, Paper paper) throws IOException {
        Calendar at = GregorianCalendar.from(
                paper.at().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
        at.setTimeZone(TimeZone.getTimeZone("UTC"));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(paper.title());
        information.setProducer(PRODUCER);
        information.setCreationDate(at);
        information.setModificationDate(at);
        document.setDocumentInformation(information);
        document.setDocumentId(identity(paper));
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(paper).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage(paper.language().tag());
    }

    /** The library makes the identifier of the file out of this instead of out of the time. */
    private static long identity(Paper paper) {
        return HexFormat.fromHexDigitsToLong(
                Sha256.of(paper.xhtml().getBytes(StandardCharsets.UTF_8)).substring(0, 16));
    }

    private static String xmp(Paper paper) {
        return XMP.replace("{title}", escaped(paper.title()))
                .replace("{language}", paper.language().tag().toLowerCase(Locale.ROOT))
                .replace("{producer}", PRODUCER)
                .replace("{at}", paper.at().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
