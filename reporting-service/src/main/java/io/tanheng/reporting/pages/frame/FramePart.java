/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.frame;

/**
 * A run of characters of a frame that mean one thing.
 *
 * @param kind name of its colour in the style sheet
 * @param wanted whether it is the value the reader came for
 * @param note what it is; may be empty
 */
public record FramePart(String kind, String text, boolean wanted, String note) {

    static FramePart of(String kind, String text) {
        return new FramePart(kind, text, false, "");
    }
}
