/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.activity;

import java.util.Optional;

/**
 * The document a value was taken from.
 *
 * @param sha256 digest of the document's bytes in hexadecimal, where the document is kept
 * @param enteredBy the person who answers for the transcription
 */
public record Evidence(String document, Optional<String> sha256, String enteredBy) {

    private static final int SHOWN = 12;

    /** For people: the digest is shortened. */
    @Override
    public String toString() {
        return document
                + sha256.map(digest -> " sha256:" + digest.substring(0, Math.min(SHOWN, digest.length())) + "…")
                        .orElse("")
                + ", entered by " + enteredBy;
    }
}
