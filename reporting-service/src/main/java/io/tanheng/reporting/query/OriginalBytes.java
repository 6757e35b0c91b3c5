/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * Bytes exactly as received, and whether they are still what their digest says.
 *
 * @param digest SHA-256 as recorded when they came
 * @param recomputedDigest SHA-256 computed now
 * @param text as text where every byte is printable UTF-8
 * @param hex one line for each sixteen bytes
 */
public record OriginalBytes(
        String digest, String recomputedDigest, byte[] bytes, Optional<String> text, List<HexLine> hex) {

    @JsonProperty("digestMatches")
    public boolean digestMatches() {
        return digest.equals(recomputedDigest);
    }
}
