/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.evidence.timestamp.Imprint;
import java.time.Instant;
import java.util.Locale;

/**
 * A checkpoint whose time an authority has stamped.
 *
 * @param size entries the checkpoint covers
 * @param at when the authority saw it
 * @param authority who says so, as in its certificate
 * @param policy under which it says so, an object identifier
 * @param note the signed checkpoint, the bytes that were stamped
 * @param answer of the authority as it came
 */
public record StampedCheckpoint(
        long size, Imprint imprint, Instant at, String authority, String policy, byte[] note, byte[] answer) {

    /** Its address among time stamps: size, a slash, and {@code sha-256} or {@code sm3}. */
    public String place() {
        return size + "/" + code(imprint);
    }

    /** An imprint as it stands in addresses. */
    public static String code(Imprint imprint) {
        return imprint.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
