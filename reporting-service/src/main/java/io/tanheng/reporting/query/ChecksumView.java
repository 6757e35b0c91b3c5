/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A checksum as the frame carries it and as computed from its bytes. */
public record ChecksumView(String sent, String computed) {

    @JsonProperty("matches")
    public boolean matches() {
        return sent.equalsIgnoreCase(computed);
    }
}
