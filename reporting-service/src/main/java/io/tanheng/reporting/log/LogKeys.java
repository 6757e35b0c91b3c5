/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.log;

import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.KeyStoreFile;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.note.DatedSigner;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.LogSigners;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.token.KeyPlaces;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The keys of the log out of its key store. */
public record LogKeys(String origin, LogSigners signers) {

    /** All keys; those for Ed25519 sign the first lines. */
    public static LogKeys read(String origin, KeyPlaces places) {
        return new LogKeys(
                origin,
                new LogSigners(places.keys().stream()
                        .filter(key -> !TimestampKey.is(key))
                        .map(key -> DatedSigner.of(origin, typeOf(key), key))
                        .sorted(Comparator.comparing(
                                signer -> signer.key().key().type()))
                        .toList()));
    }

    private static SignatureType typeOf(StoredKey key) {
        String algorithm = key.certificate().getPublicKey().getAlgorithm();
        return algorithm.startsWith("Ed") ? SignatureType.ED25519 : SignatureType.SM2_SM3;
    }

    /** By which others judge the log. */
    public LogIdentity identity() {
        return new LogIdentity(
                origin,
                new NoteKeys(signers.signers().stream().map(DatedSigner::key).toList()));
    }

    /** Makes a key of each kind in a store of its own. */
    public static void make(KeyStoreSettings store, Instant now) {
        SecureRandom random = new SecureRandom();
        Validity validity = Validity.tenYearsFrom(now);
        KeyMaker maker = new KeyMaker(random);
        new KeyStoreFile(store)
                .begin(
                        List.of(
                                maker.signing("log-ed25519", KeyKind.ED25519, validity),
                                maker.signing("log-sm2", KeyKind.SM2, validity)),
                        random);
    }
}
