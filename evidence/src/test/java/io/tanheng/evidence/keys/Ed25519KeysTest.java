/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Ed25519KeysTest {

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    /** RFC 8032, 7.1, test 3. */
    @Test
    void theThirdTestOfTheRfc() {
        byte[] seed = hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7");
        byte[] publicKey = hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
        byte[] signature = hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");

        assertThat(Ed25519Keys.publicKey(seed)).isEqualTo(publicKey);
        assertThat(Ed25519Keys.sign(seed, hex("af82"))).isEqualTo(signature);
        assertThat(Ed25519Keys.verify(publicKey, hex("af82"), signature)).isTrue();
        assertThat(Ed25519Keys.verify(publicKey, hex("af83"), signature)).isFalse();
    }

    @Test
    void theJavaPlatformSignsAlike() throws GeneralSecurityException {
        byte[] seed = Ed25519Keys.newSeed(new SecureRandom());
        Signature platform = Signature.getInstance("Ed25519");
        platform.initSign(KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed)));
        platform.update(hex("0102"));

        assertThat(Ed25519Keys.sign(seed, hex("0102"))).isEqualTo(platform.sign());
    }

    @Test
    void whatIsNoKeyIsRefused() {
        assertThat(Refusals.of(() -> Ed25519Keys.require(new byte[31]))).isEqualTo(KEY_MALFORMED);
        assertThat(Refusals.of(() -> Ed25519Keys.require(hex("ff".repeat(32))))).isEqualTo(KEY_MALFORMED);
        assertThat(Refusals.of(() -> Ed25519Keys.require(new byte[32]))).isEqualTo(KEY_MALFORMED);
        assertThat(Refusals.of(() -> Ed25519Keys.publicKey(new byte[33]))).isEqualTo(KEY_MALFORMED);
    }
}
