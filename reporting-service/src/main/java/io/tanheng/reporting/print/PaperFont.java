/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of papers; where a letter is not in one, the next family of the style sheet has it. */
enum PaperFont {
    LATIN("inter-regular", "Inter", 400),
    LATIN_BOLD("inter-semibold", "Inter", 600),
    /** Every character of the block of unified ideographs. */
    CHINESE("noto-sans-sc-regular", "Noto Sans SC Regular", 400),
    /** The 3,755 common ones; headings with another one have it in the regular weight. */
    CHINESE_BOLD("noto-sans-sc-semibold", "Noto Sans SC", 600),
    MONO("jetbrains-mono-regular", "JetBrains Mono", 400);

    private final String file;
    private final String family;
    private final int weight;

    PaperFont(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    /** Embedded as a subset of the letters that are used. */
    void offer(PdfRendererBuilder builder) {
        builder.useFont(this::open, family, weight, FontStyle.NORMAL, true);
    }

    /** What it has glyphs for. */
    CmapLookup letters() {
        try (InputStream in = open();
                RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(in);
                TrueTypeFont font = new TTFParser().parse(bytes)) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() {
        return Resources.open("/print/fonts/" + file + ".ttf");
    }
}
