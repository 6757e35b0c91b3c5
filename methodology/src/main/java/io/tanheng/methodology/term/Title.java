/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

/** A name in English and Chinese; both are always there. */
public record Title(String en, String zh) {

    public Title {
        if (en.isBlank() || zh.isBlank()) {
            throw new IllegalArgumentException("A title needs both languages, found en='" + en + "' zh='" + zh + "'.");
        }
    }
}
