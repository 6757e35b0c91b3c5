/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import static io.tanheng.evidence.problem.EvidenceProblem.NO_TRUSTED_SIGNATURE;
import static io.tanheng.evidence.problem.EvidenceProblem.SIGNATURE_WRONG;
import static io.tanheng.evidence.problem.EvidenceProblem.SIGNED_TWICE;

import io.tanheng.evidence.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys somebody trusts, old ones with their time among them, so that a note of that time can still be opened. */
public record NoteKeys(List<DatedKey> keys) {

    public NoteKeys {
        keys = List.copyOf(keys);
        Set<String> seen = new HashSet<>();
        for (DatedKey dated : keys) {
            if (!seen.add(dated.key().name() + "+" + dated.key().idText())) {
                throw new IllegalArgumentException("The key " + dated.key() + " stands twice in the list");
            }
        }
    }

    /** Keys without limit in time. */
    public static NoteKeys always(VerifierKey... keys) {
        return new NoteKeys(List.of(keys).stream().map(DatedKey::always).toList());
    }

    /** The same keys without their times, for who knows otherwise that a note is old. */
    public NoteKeys regardlessOfTime() {
        return new NoteKeys(
                keys.stream().map(dated -> DatedKey.always(dated.key())).toList());
    }

    /**
     * Checks every signature of a known key and gives those that are right, at least one; signatures of unknown keys are passed
     * over, one that is wrong refuses the note.
     *
     * @param at when the note was signed, as far as is known otherwise, such as from a time stamp; a signature that says its own
     *     time is judged by that
     */
    public List<VerifiedSignature> open(SignedNote note, Instant at) {
        return opening(note, at).result(note);
    }

    /** As {@link #open}, but none of the signatures needs to be there. */
    public List<VerifiedSignature> verified(SignedNote note, Instant at) {
        return List.copyOf(opening(note, at).verified);
    }

    /** The lines of known keys under a note, all of them right and at least one, as they stand there. */
    public List<NoteSignature> linesOf(SignedNote note, Instant at) {
        List<VerifiedSignature> verified = open(note, at);
        return note.signatures().stream()
                .filter(line -> verified.stream().anyMatch(signature -> line.isOf(signature.key())))
                .toList();
    }

    private Opening opening(SignedNote note, Instant at) {
        Opening opening = new Opening(note.text().getBytes(StandardCharsets.UTF_8), at);
        for (NoteSignature signature : note.signatures()) {
            find(signature).ifPresent(dated -> opening.add(dated, signature));
        }
        return opening;
    }

    private Optional<DatedKey> find(NoteSignature signature) {
        return keys.stream().filter(dated -> signature.isOf(dated.key())).findFirst();
    }

    private static final class Opening {

        private final byte[] text;
        private final Instant at;
        private final List<VerifiedSignature> verified = new ArrayList<>();
        private final Set<VerifierKey> seen = new HashSet<>();
        private final List<Refusal> outOfTime = new ArrayList<>();

        Opening(byte[] text, Instant at) {
            this.text = text;
            this.at = at;
        }

        void add(DatedKey dated, NoteSignature signature) {
            VerifierKey key = dated.key();
            if (!seen.add(key)) {
                throw new Refusal(
                        SIGNED_TWICE,
                        "The key {0} has signed this note twice, and only one of the lines can be the true one. Get the note"
                                + " again from its source.",
                        "密钥 {0} 在此文本上签名两次，只有一行可能为真。请从来源重新获取。",
                        key.name());
            }
            if (!key.verifies(text, signature.signature())) {
                throw new Refusal(
                        SIGNATURE_WRONG,
                        "The signature of {0} (key {1}) does not belong to this text: the text or the signature was changed."
                                + " Get the note again from its source.",
                        "{0}（密钥 {1}）的签名与此文本不符：文本或签名被改动。请从来源重新获取。",
                        key.name(),
                        signature.keyIdText());
            }
            Optional<Instant> own = ownTime(key, signature);
            dated.validity()
                    .objection(key.name(), own.orElse(at))
                    .ifPresentOrElse(outOfTime::add, () -> verified.add(new VerifiedSignature(key, own)));
        }

        private static Optional<Instant> ownTime(VerifierKey key, NoteSignature signature) {
            return switch (key.type()) {
                case ED25519, SM2_SM3 -> Optional.empty();
                case COSIGNATURE_V1 -> Cosignature.parse(signature.signature()).map(Cosignature::at);
            };
        }

        List<VerifiedSignature> result(SignedNote note) {
            if (!verified.isEmpty()) {
                return List.copyOf(verified);
            }
            if (!outOfTime.isEmpty()) {
                throw outOfTime.get(0);
            }
            throw new Refusal(
                    NO_TRUSTED_SIGNATURE,
                    "None of the signatures is of a key you trust; the note is signed by {0}. Check that it is of the right log,"
                            + " and whether its key has been replaced.",
                    "没有任何签名来自您信任的密钥；签名者为 {0}。请检查是否为正确的日志，以及密钥是否已更换。",
                    note.signatures().stream()
                            .map(signature -> Refusal.quote(signature.keyName()) + " (" + signature.keyIdText() + ")")
                            .distinct()
                            .limit(5)
                            .collect(Collectors.joining(", ")));
        }
    }
}
