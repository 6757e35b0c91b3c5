/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The document a rule or a value rests on: what an auditor opens to check us.
 *
 * @param clause where in the document; absent as long as nobody has read the primary text
 * @param issued the day of publication, where known
 */
public record Citation(String document, Optional<String> clause, Optional<LocalDate> issued) {

    public Citation {
        if (document.isBlank()) {
            throw new IllegalArgumentException("A citation names its document.");
        }
    }

    public static Citation of(String document, String clause) {
        return new Citation(document, Optional.of(clause), Optional.empty());
    }

    @Override
    public String toString() {
        return document + clause.map(where -> " " + where).orElse("");
    }
}
