/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.log;

import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.timestamp.BuiltInTimestampAuthority;
import io.tanheng.evidence.timestamp.HttpTimestampAuthority;
import io.tanheng.evidence.timestamp.TimestampAuthority;
import io.tanheng.evidence.timestamp.TimestampTrust;
import io.tanheng.reporting.settings.ReportingSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * Who is asked for time stamps, and whose certificates count.
 *
 * @param builtIn whether it is the authority inside of this service, whose time is that of this machine
 */
public record Stamping(TimestampAuthority authority, TimestampTrust trust, boolean builtIn) {

    /** Whom the settings name; nothing where they name nobody. */
    static Optional<Stamping> of(
            ReportingSettings.Timestamps settings, Optional<KeyStoreSettings> store, ServiceClock clock) {
        if (settings.builtIn()) {
            return store.map(keys -> builtIn(TimestampKey.get(keys, clock.instant()), clock));
        }
        return settings.authority()
                .flatMap(address -> settings.trust()
                        .map(trust -> new Stamping(
                                new HttpTimestampAuthority(HttpClient.newHttpClient(), address),
                                trusted(trust),
                                false)));
    }

    private static Stamping builtIn(StoredKey key, ServiceClock clock) {
        return new Stamping(
                new BuiltInTimestampAuthority(key, KeyKind.ECDSA_P256.signature(), clock, new SecureRandom()),
                new TimestampTrust(List.of(key.chain().get(key.chain().size() - 1))),
                true);
    }

    private static TimestampTrust trusted(String file) {
        try {
            return TimestampTrust.ofPem(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
