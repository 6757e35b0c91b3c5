/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * A frame as text in coloured parts, and its fields explained.
 *
 * @param parts joined, exactly the text of the frame
 */
public record FramePicture(List<FramePart> parts, List<FrameField> fields) {

    /** Collects both while reading from left to right. */
    static final class Builder {
        private final List<FramePart> parts = new ArrayList<>();
        private final List<FrameField> fields = new ArrayList<>();

        void plain(String text) {
            if (!text.isEmpty()) {
                parts.add(FramePart.of("plain", text));
            }
        }

        void field(String kind, String name, String text, String meaning) {
            field(kind, name, text, meaning, false);
        }

        void field(String kind, String name, String text, String meaning, boolean wanted) {
            if (!text.isEmpty()) {
                parts.add(new FramePart(kind, text, wanted, meaning));
                fields.add(new FrameField(kind, name, visible(text), meaning, wanted));
            }
        }

        FramePicture build() {
            return new FramePicture(List.copyOf(parts), List.copyOf(fields));
        }

        private static String visible(String text) {
            return text.replace("\r", "\\r").replace("\n", "\\n");
        }
    }
}
