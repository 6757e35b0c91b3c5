/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.device;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;

/** Manifests as a device makes them. */
public final class TestManifests {

    public static final SecureRandom RANDOM = new SecureRandom();

    private TestManifests() {}

    public static DeviceSigner signer(DeviceAlgorithm algorithm) {
        return DeviceSigner.generate(algorithm, RANDOM);
    }

    public static ManifestHead head(DeviceAlgorithm algorithm) {
        return new ManifestHead(
                "north-power/harbour/stack-1",
                "hj212",
                7,
                Instant.parse("2026-01-01T00:05:00Z"),
                Instant.parse("2026-01-01T00:06:00Z"),
                List.of("130d0875daab882c2c026120394a1a0694cdb321e18cd17cac11e84a8c05eca9", "0".repeat(64)),
                "analyser-7",
                algorithm);
    }
}
