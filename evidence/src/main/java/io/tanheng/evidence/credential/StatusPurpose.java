/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import java.util.Arrays;
import java.util.Optional;

/** What a bit of a status list says. */
public enum StatusPurpose {
    /** For good. */
    REVOCATION("revocation"),
    /** For the time being. */
    SUSPENSION("suspension");

    private final String word;

    StatusPurpose(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Optional<StatusPurpose> of(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word.equals(word))
                .findFirst();
    }
}
