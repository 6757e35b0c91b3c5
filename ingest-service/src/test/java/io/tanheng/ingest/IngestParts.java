/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.timestamp.TimestampTrust;
import io.tanheng.parts.TestParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the service under test the real parts all tests of this virtual machine share, and what is agreed with devices. */
public class IngestParts implements QuarkusTestResourceLifecycleManager {

    /** The one line of the file of keys. */
    public static final String ENCRYPTING = "quarantine/harbour/stack-1 k1 0123456789abcdeffedcba9876543210";

    @Override
    public Map<String, String> start() {
        Map<String, String> environment = new HashMap<>(TestParts.shared().environment());
        environment.put(
                "TANHENG_INGEST_DEVICE_KEYS", file("device-keys", "# source, key, SM4\n\n" + ENCRYPTING + "\n"));
        environment.put("TANHENG_INGEST_TIMESTAMP_ANCHORS", file("anchors", anchors()));
        return environment;
    }

    private static String anchors() {
        Validity validity = Validity.tenYearsFrom(Instant.parse("2026-01-01T00:00:00Z"));
        return new TimestampTrust(List.of(new KeyMaker(new SecureRandom())
                        .authority("Root", KeyKind.ECDSA_P256, validity)
                        .certificate()))
                .pem();
    }

    private static String file(String name, String text) {
        try {
            Path file = Files.createTempFile(name, ".txt");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts end with the virtual machine. */
    @Override
    public void stop() {}
}
