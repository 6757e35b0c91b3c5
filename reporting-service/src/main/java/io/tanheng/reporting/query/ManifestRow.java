/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.readings.SignatureGrade;
import java.time.Instant;

/**
 * A list of frames a device signed.
 *
 * @param listed how many frames of the hour it lists
 * @param elsewhere how many it lists that brought nothing to this hour
 */
public record ManifestRow(
        String digest,
        String keyId,
        SignatureGrade grade,
        Instant receivedAt,
        String mqttTopic,
        int partition,
        long offset,
        int listed,
        int elsewhere,
        int bytes) {

    static ManifestRow of(HourBlock.Manifest manifest) {
        return new ManifestRow(
                manifest.digest(),
                manifest.keyId(),
                manifest.grade(),
                manifest.receivedAt(),
                manifest.mqttTopic(),
                manifest.partition(),
                manifest.offset(),
                manifest.frames().size(),
                manifest.elsewhere().size(),
                manifest.original().length);
    }
}
