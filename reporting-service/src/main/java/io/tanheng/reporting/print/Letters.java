/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;

/** Which characters the fonts of papers have. */
final class Letters {

    private static final BitSet KNOWN = read();

    private Letters() {}

    /** The same text; a character no font has is named by its number and so never vanishes. */
    static String visible(String text) {
        if (text.codePoints().allMatch(Letters::known)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            if (known(letter)) {
                visible.appendCodePoint(letter);
            } else {
                visible.append(String.format("[U+%04X]", letter));
            }
        });
        return visible.toString();
    }

    private static boolean known(int letter) {
        return letter == '\n' || letter == '\r' || letter == '\t' || KNOWN.get(letter);
    }

    private static BitSet read() {
        BitSet known = new BitSet();
        for (PaperFont font : List.of(PaperFont.LATIN, PaperFont.CHINESE)) {
            CmapLookup letters = font.letters();
            for (int letter = ' '; letter <= Character.MAX_CODE_POINT; letter++) {
                if (letters.getGlyphId(letter) != 0) {
                    known.set(letter);
                }
            }
        }
        return known;
    }
}
