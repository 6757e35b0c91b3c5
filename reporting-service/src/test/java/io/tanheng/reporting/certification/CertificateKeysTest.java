/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.evidence.credential.IssuerKey;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.KeyStoreFile;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.token.KeyPlaces;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several keys of the body the one that is valid and began last signs, whatever their names. */
class CertificateKeysTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path folder = Path.of("");

    private static Instant year(int year) {
        return Instant.parse(year + "-01-01T00:00:00Z");
    }

    private static StoredKey key(String name, KeyKind kind, int from, int until) {
        return new KeyMaker(RANDOM).signing(name, kind, new Validity(year(from), year(until)));
    }

    private CertificateKeys read(StoredKey... keys) {
        KeyStoreSettings store = new KeyStoreSettings(folder.resolve("keys.p12"), folder.resolve("password"));
        new KeyStoreFile(store).begin(List.of(keys), RANDOM);
        return CertificateKeys.read("https://body.example", new KeyPlaces(Optional.of(store), Optional.empty()));
    }

    private CertificateKeys rotated() {
        return read(
                key("certificates-ed25519-z", KeyKind.ED25519, 2024, 2027),
                key("certificates-ed25519-a", KeyKind.ED25519, 2026, 2029),
                key("certificates-sm2-z", KeyKind.SM2, 2024, 2027),
                key("certificates-sm2-a", KeyKind.SM2, 2026, 2029));
    }

    @Test
    void theOneThatBeganLastSignsAndTheOtherBeforeIt() {
        CertificateKeys keys = rotated();
        assertThat(keys.first(year(2025)).map(IssuerKey::id)).contains("did:web:body.example#certificates-ed25519-z");
        assertThat(keys.first(year(2026)).map(IssuerKey::id)).contains("did:web:body.example#certificates-ed25519-a");
        assertThat(keys.second(year(2025))).hasToString("Optional[key certificates-sm2-z]");
        assertThat(keys.second(year(2026))).hasToString("Optional[key certificates-sm2-a]");
        assertThat(keys.document().methods()).as("both stay in the document").hasSize(2);
    }

    @Test
    void outsideTheTimeOfAllNoneSigns() {
        CertificateKeys keys = rotated();
        assertThat(keys.first(year(2029))).isEmpty();
        assertThat(keys.second(year(2023))).isEmpty();
    }

    @Test
    void theOneThatSignsIsPublishedFirst() {
        CertificateKeys keys = rotated();
        String older = keys.second(year(2025)).orElseThrow().pem();
        String newer = keys.second(year(2028)).orElseThrow().pem();
        assertThat(keys.secondPem(year(2025))).isEqualTo(older + newer);
        assertThat(keys.secondPem(year(2028))).isEqualTo(newer + older);
    }

    @Test
    void aStoreWithoutAKeyForSecondSignaturesIsNamed() {
        StoredKey only = key("certificates-ed25519", KeyKind.ED25519, 2024, 2027);
        assertThatThrownBy(() -> read(only)).hasMessageContaining("certificates-sm2");
    }
}
