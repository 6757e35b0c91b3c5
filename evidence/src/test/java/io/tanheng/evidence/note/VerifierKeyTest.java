/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierKeyTest {

    /** transparency-dev/tessera, testdata/log. */
    private static final String TESSERA =
            "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";

    @Test
    void aKeyOfAnotherProgramIsReadAndWrittenAlike() {
        VerifierKey key = VerifierKey.parse(TESSERA);

        assertThat(key.name()).isEqualTo("example.com/log/testdata");
        assertThat(key.type()).isEqualTo(SignatureType.ED25519);
        assertThat(key.text()).isEqualTo(TESSERA);
    }

    @ParameterizedTest
    @EnumSource(SignatureType.class)
    void keysOfEachTypeComeBackFromTheirText(SignatureType type) {
        SignerKey signer = SignerKey.generate("log.example/2026", type);

        assertThat(VerifierKey.parse(signer.verifier().text())).isEqualTo(signer.verifier());
        assertThat(SignerKey.parse(signer.secretText()).verifier()).isEqualTo(signer.verifier());
    }

    @ParameterizedTest
    @EnumSource(SignatureType.class)
    void whatOneKeySignsNoOtherHasSigned(SignatureType type) {
        SignerKey signer = SignerKey.generate("log.example/2026", type);
        SignerKey other = SignerKey.generate("log.example/2026", type);
        byte[] signature =
                signer.sign("text\n", Instant.ofEpochSecond(1_700_000_000)).signature();

        assertThat(signer.verifier().verifies(bytes("text\n"), signature)).isTrue();
        assertThat(signer.verifier().verifies(bytes("text"), signature)).isFalse();
        assertThat(other.verifier().verifies(bytes("text\n"), signature)).isFalse();
        assertThat(signer.verifier().verifies(bytes("text\n"), new byte[signature.length]))
                .isFalse();
        assertThat(signer.verifier().verifies(bytes("text\n"), new byte[0])).isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void theTypeOfSm2IsWrittenOutAfterTheByteForTypesWithoutANumber() {
        byte[] secret = new byte[32];
        secret[31] = 1;
        VerifierKey key = new SignerKey("log.example", SignatureType.SM2_SM3, secret).verifier();

        assertThat(VerifierKey.decode(key.text().substring(key.text().lastIndexOf('+', 30) + 1)))
                .startsWith(0xff)
                .contains(bytes("sm2-sm3/1.2.156.10197.1.501\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/log/testdata",
                "example.com/log/testdata+33d7b497+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
                "example.com/log/testdata+33D7B496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
                "example.com/log/testdatb+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
                "example.com/log/testdata+33d7b496+AuHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
                "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkQ=",
                "example.com/log testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
                "example.com/log/testdata+33d7b496+A",
                "PRIVATE+KEY+example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"
            })
    void aChangedKeyIsRefused(String text) {
        assertThat(Refusals.of(() -> VerifierKey.parse(text))).isEqualTo(KEY_MALFORMED);
    }

    @Test
    void aKeyForWhichEveryoneCouldSignIsRefused() {
        byte[] neutral = new byte[32];
        neutral[0] = 1;

        assertThat(Refusals.of(() -> new VerifierKey("a.example", SignatureType.ED25519, neutral)))
                .isEqualTo(KEY_MALFORMED);
    }

    @Test
    void aSecretIsNotShownByAccident() {
        SignerKey signer = SignerKey.generate("log.example/2026", SignatureType.ED25519);

        assertThat(signer.toString()).doesNotContain("PRIVATE");
        assertThat(Refusals.refusal(() -> SignerKey.parse(signer.secretText() + "x"))
                        .reason()
                        .en())
                .doesNotContain("log.example");
    }
}
