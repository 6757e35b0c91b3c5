/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import static io.tanheng.evidence.problem.EvidenceProblem.NOTE_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.NOTE_TOO_LARGE;
import static io.tanheng.evidence.problem.EvidenceProblem.NO_TRUSTED_SIGNATURE;
import static io.tanheng.evidence.problem.EvidenceProblem.SIGNATURE_WRONG;
import static io.tanheng.evidence.problem.EvidenceProblem.SIGNED_TWICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final SignerKey FIRST = new SignerKey("first.example", SignatureType.ED25519, new byte[32]);
    private static final SignerKey SECOND = SignerKey.generate("second.example", SignatureType.ED25519);
    private static final String TEXT = "Three pounds of steam\n\nand a blank line\n";

    private static SignedNote signed(SignerKey... keys) {
        return new SignedNote(
                TEXT, List.of(keys).stream().map(key -> key.sign(TEXT, NOW)).toList());
    }

    @Test
    void aNoteComesBackAsItWas() {
        SignedNote note = signed(FIRST, SECOND);

        SignedNote read = SignedNote.parse(note.bytes());

        assertThat(read.text()).isEqualTo(TEXT);
        assertThat(read.bytes()).isEqualTo(note.bytes());
    }

    @Test
    void theKnownSignaturesOpenItAndUnknownOnesAreIgnored() {
        NoteKeys keys = NoteKeys.always(SECOND.verifier());

        assertThat(keys.open(signed(FIRST, SECOND), NOW))
                .extracting(VerifiedSignature::key)
                .containsExactly(SECOND.verifier());
    }

    @Test
    void anUnknownSignatureMayEvenStandTwice() {
        NoteKeys keys = NoteKeys.always(SECOND.verifier());

        assertThat(keys.open(signed(FIRST, FIRST, SECOND), NOW)).hasSize(1);
    }

    @Test
    void withoutAKnownSignatureNothingIsOpened() {
        NoteKeys keys = NoteKeys.always(SECOND.verifier());

        assertThat(Refusals.of(() -> keys.open(signed(FIRST), NOW))).isEqualTo(NO_TRUSTED_SIGNATURE);
        assertThat(Refusals.refusal(() -> keys.open(signed(FIRST), NOW))
                        .reason()
                        .en())
                .contains("'first.example'");
    }

    @Test
    void aKeyThatOnlySharesTheNameIsUnknown() {
        NoteKeys keys = NoteKeys.always(
                SignerKey.generate("first.example", SignatureType.ED25519).verifier());

        assertThat(Refusals.of(() -> keys.open(signed(FIRST), NOW))).isEqualTo(NO_TRUSTED_SIGNATURE);
    }

    @Test
    void aSignatureTwiceIsRefused() {
        NoteKeys keys = NoteKeys.always(FIRST.verifier());

        assertThat(Refusals.of(() -> keys.open(signed(FIRST, FIRST), NOW))).isEqualTo(SIGNED_TWICE);
    }

    @Test
    void aWrongSignatureOfAKnownKeyRefusesTheNoteWhoeverElseSigned() {
        NoteSignature wrong = FIRST.sign("another text\n", NOW);
        SignedNote note = new SignedNote(TEXT, List.of(SECOND.sign(TEXT, NOW), wrong));

        assertThat(Refusals.of(() ->
                        NoteKeys.always(FIRST.verifier(), SECOND.verifier()).open(note, NOW)))
                .isEqualTo(SIGNATURE_WRONG);
    }

    @Test
    void everyChangedBitIsFound() {
        byte[] bytes = signed(FIRST).bytes();
        NoteKeys keys = NoteKeys.always(FIRST.verifier());
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            assertThat(Refusals.of(() -> keys.open(SignedNote.parse(changed), NOW)))
                    .as("byte %s", at)
                    .isIn(NOTE_MALFORMED, SIGNATURE_WRONG, NO_TRUSTED_SIGNATURE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "text\n",
                "text\n\n",
                "text\n\nname AAAAAAA=\n",
                "text\n\n— name AAAAAAA=",
                "text\n\n- name AAAAAAA=\n",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n— name\n",
                "text\n\n— name AAAAAA==\n",
                "text\n\n— name AAAAAAB=\n",
                "text\n\n— name AAAAAAA\n",
                "text\n\n— name AAAAAAA= \n",
                "text\n\n— na+me AAAAAAA=\n",
                "text\n\n— na\u00a0me AAAAAAA=\n",
                "te\txt\n\n— name AAAAAAA=\n",
                "text\r\n\n— name AAAAAAA=\n",
                "text\n\n— name AAAAAAA=\n\n"
            })
    void whatIsNoNoteIsRefused(String text) {
        assertThat(Refusals.of(() -> SignedNote.parse(text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(NOTE_MALFORMED);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(Refusals.of(() -> SignedNote.parse(new byte[] {(byte) 0xff, '\n', '\n'})))
                .isEqualTo(NOTE_MALFORMED);
    }

    @Test
    void sixteenSignaturesAreReadAndAThousandAreNot() {
        String line = FIRST.sign(TEXT, NOW).line();
        byte[] sixteen = (TEXT + "\n" + line.repeat(16)).getBytes(StandardCharsets.UTF_8);
        byte[] thousand = (TEXT + "\n" + line.repeat(1_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(SignedNote.parse(sixteen).signatures()).hasSize(16);
        assertThat(Refusals.of(() -> SignedNote.parse(thousand))).isEqualTo(NOTE_TOO_LARGE);
        assertThat(Refusals.of(() -> SignedNote.parse(new byte[SignedNote.LARGEST + 1])))
                .isEqualTo(NOTE_TOO_LARGE);
    }
}
