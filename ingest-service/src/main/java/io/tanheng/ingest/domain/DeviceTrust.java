/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.evidence.timestamp.TimestampTrust;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is agreed with devices and authorities and stands in no registration.
 *
 * <p>Safe for any number of threads.
 */
public final class DeviceTrust {

    /** Nobody stamps, nobody encrypts. */
    public static final DeviceTrust NONE = new DeviceTrust(Optional.empty(), Map.of());

    /** Of all sources of a replica together; what is older is not remembered, and nothing is over a restart. */
    private static final int NONCES = 100_000;

    private final Optional<TimestampTrust> authorities;
    private final Map<KeyName, byte[]> keys;
    private final Map<String, String> nonces = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > NONCES;
        }
    });

    /** Which key of which source. */
    public record KeyName(SourceId source, String id) {}

    /**
     * What is trusted.
     *
     * @param authorities of time stamps; where none is trusted, stamps are kept and count for nothing
     * @param keys of SM4, 16 bytes each
     */
    public DeviceTrust(Optional<TimestampTrust> authorities, Map<KeyName, byte[]> keys) {
        this.authorities = authorities;
        this.keys = Map.copyOf(keys);
    }

    Optional<TimestampTrust> authorities() {
        return authorities;
    }

    Optional<byte[]> encryptionKey(KeyName name) {
        return Optional.ofNullable(keys.get(name));
    }

    /** Whether another message came under the same key and nonce; as far as this replica remembers. The same message again is a redelivery. */
    boolean repeats(KeyName key, byte[] nonce, byte[] message) {
        String digest = Sha256.of(message);
        String place =
                key.source().key() + " " + key.id() + " " + HexFormat.of().formatHex(nonce);
        String before = nonces.putIfAbsent(place, digest);
        return before != null && !before.equals(digest);
    }
}
