/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.log;

import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.KeyStoreFile;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;

/** The key of the built-in authority, in the key store of the log, where it is made when it is first asked for. */
final class TimestampKey {

    private static final String NAME = "demonstration-time-stamps";

    /** What its certificates call it, so that nobody takes it for an authority. */
    private static final String AUTHORITY = "Tanheng demonstration - not an authority";

    private TimestampKey() {}

    /** Whether a key of the store is the one for time stamps, which signs nothing else. */
    static boolean is(StoredKey key) {
        return key.name().equals(NAME);
    }

    static StoredKey get(KeyStoreSettings settings, Instant now) {
        KeyStoreFile store = new KeyStoreFile(settings);
        Optional<StoredKey> found =
                store.keys().stream().filter(TimestampKey::is).findFirst();
        return found.orElseGet(() -> {
            StoredKey made = make(Validity.tenYearsFrom(now));
            store.add(made);
            return made;
        });
    }

    private static StoredKey make(Validity validity) {
        KeyMaker maker = new KeyMaker(new SecureRandom());
        StoredKey root = maker.authority(AUTHORITY, KeyKind.ECDSA_P256, validity);
        return named(
                maker.timestamping(AUTHORITY + " (signer)", KeyKind.ECDSA_P256, validity, root, KeyKind.ECDSA_P256));
    }

    private static StoredKey named(StoredKey key) {
        return new StoredKey(NAME, key.secret(), key.chain());
    }
}
