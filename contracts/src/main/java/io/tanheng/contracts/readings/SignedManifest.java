/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.readings;

import java.time.Instant;
import java.util.List;

/**
 * A list of frames a device has signed, verified by ingest; its bytes travel in the record header {@code original}.
 *
 * @param keyId the registered key that signed
 * @param sequence the device's own count
 * @param from the earliest time of a value in the frames
 * @param until later than every one of them
 * @param digests SHA-256 of each frame, lower-case hexadecimal
 */
public record SignedManifest(
        String keyId, SignatureGrade grade, long sequence, Instant from, Instant until, List<String> digests) {

    public SignedManifest {
        digests = List.copyOf(digests);
    }
}
