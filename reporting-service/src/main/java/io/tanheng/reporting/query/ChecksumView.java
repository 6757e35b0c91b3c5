/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

/** A checksum as the frame carries it and as computed from its bytes. */
public record ChecksumView(String sent, String computed) {

    public boolean matches() {
        return sent.equalsIgnoreCase(computed);
    }
}
