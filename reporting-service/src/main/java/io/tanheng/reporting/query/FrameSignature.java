/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.readings.SignatureGrade;
import java.util.Comparator;
import java.util.Optional;

/**
 * The best signature over a frame.
 *
 * @param keyId the registered key
 * @param manifest digest of the bytes that were signed
 */
public record FrameSignature(SignatureGrade grade, String keyId, String manifest) {

    /** Of several manifests the one that holds most, and of those the first. */
    static Optional<FrameSignature> of(HourBlock block, int frame) {
        return block.manifests().stream()
                .filter(manifest -> manifest.frames().contains(frame))
                .min(Comparator.comparing(HourBlock.Manifest::grade).reversed())
                .map(manifest -> new FrameSignature(manifest.grade(), manifest.keyId(), manifest.digest()));
    }
}
