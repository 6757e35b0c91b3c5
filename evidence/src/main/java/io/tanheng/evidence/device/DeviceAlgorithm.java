/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.device;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what a device signs. */
public enum DeviceAlgorithm {
    /** RFC 8032, signatures of 64 bytes. */
    ED25519,
    /** GB/T 32918 over SM3, user identity 1234567812345678, signatures in DER as GM/T 0009 writes them. */
    SM2;

    /** Its name in a manifest. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DeviceAlgorithm> ofWord(String word) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.word().equals(word))
                .findFirst();
    }
}
