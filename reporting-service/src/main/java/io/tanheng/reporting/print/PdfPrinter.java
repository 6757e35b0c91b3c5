/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints papers as PDF/A-2a that is PDF/UA-1 too. One at a time: the fonts of one are ten megabytes of heap, and who waits, waits a
 * second.
 */
final class PdfPrinter {

    private static final String STYLE = Resources.text("/print/paper.css");
    private static final byte[] SRGB = Resources.bytes("/print/srgb.icc");
    private static final Object ONE_AT_A_TIME = new Object();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPrinter() {}

    static byte[] print(Paper paper) {
        synchronized (ONE_AT_A_TIME) {
            List<String> lost = new ArrayList<>();
            byte[] pdf = print(paper, lost);
            if (!lost.isEmpty()) {
                throw new IllegalStateException("The paper " + paper.title() + " would lack something: " + lost);
            }
            return pdf;
        }
    }

    private static byte[] print(Paper paper, List<String> lost) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(SRGB)
                .withProducer(Metadata.PRODUCER)
                .withDiagnosticConsumer(found -> note(found, lost));
        for (PaperFont font : PaperFont.values()) {
            font.offer(builder);
        }
        builder.withHtmlContent(styled(paper), "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = laidOut(renderer)) {
            Metadata.write(document, paper);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocument laidOut(PdfBoxRenderer renderer) throws IOException {
        renderer.layout();
        return renderer.createPDFKeepOpen();
    }

    private static String styled(Paper paper) {
        return Letters.visible(paper.xhtml()).replace("<style></style>", "<style>" + STYLE + "</style>");
    }

    /** What the library passes over in silence is an error here. */
    private static void note(Diagnostic found, List<String> lost) {
        if (found.getLevel().intValue() >= Level.WARNING.intValue()) {
            lost.add(found.getFormattedMessage());
        }
    }
}
