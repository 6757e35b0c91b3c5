/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.quarkus.runtime.StartupEvent;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.KeyStoreFile;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives the body new keys, as its operator does. */
public final class Rotation {

    private static final Duration YEAR = Duration.ofDays(365);

    private Rotation() {}

    /** Puts keys that begin now and keys that begin next year beside the old ones; the body reads them as at its next start. */
    public static void rotate(Body body, Instant clock) {
        Instant now = clock.truncatedTo(ChronoUnit.SECONDS);
        KeyStoreFile store = new KeyStoreFile(settings());
        List<StoredKey> keys = new ArrayList<>(store.keys());
        String number = "-" + keys.size();
        keys.addAll(pair(number, new Validity(now, now.plus(YEAR.multipliedBy(2)))));
        keys.addAll(pair(number + "-later", new Validity(now.plus(YEAR), now.plus(YEAR.multipliedBy(3)))));
        store.write(keys);
        body.start(new StartupEvent());
    }

    private static List<StoredKey> pair(String number, Validity validity) {
        KeyMaker maker = new KeyMaker(new SecureRandom());
        return List.of(
                maker.signing("certificates-ed25519" + number, KeyKind.ED25519, validity),
                maker.signing("certificates-sm2" + number, KeyKind.SM2, validity));
    }

    private static KeyStoreSettings settings() {
        Config config = ConfigProvider.getConfig();
        return new KeyStoreSettings(
                Path.of(config.getValue("tanheng.reporting.certificates.key-store", String.class)),
                Path.of(config.getValue("tanheng.reporting.certificates.password-file", String.class)));
    }
}
