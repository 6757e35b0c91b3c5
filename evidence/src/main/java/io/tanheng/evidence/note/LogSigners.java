/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_NOT_FOUND;

import io.tanheng.evidence.problem.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * The keys of a log, one after the other with overlap: whoever is valid signs.
 *
 * @param signers in the order of their lines, Ed25519 first
 */
public record LogSigners(List<DatedSigner> signers) {

    public LogSigners {
        signers = List.copyOf(signers);
    }

    /** Signs by every key that is valid at the moment; refuses when there is none. */
    public SignedNote sign(Checkpoint checkpoint, Instant now) {
        return sign(checkpoint.text(), now);
    }

    /** The same for a text that is no checkpoint; what tells it from one must stand in the text. */
    public SignedNote sign(String text, Instant now) {
        List<NoteSignature> signatures = signers.stream()
                .filter(dated -> dated.validity().holdsAt(now))
                .map(dated -> dated.signer().sign(text, now))
                .toList();
        if (signatures.isEmpty()) {
            throw refused(now);
        }
        return new SignedNote(text, signatures);
    }

    private Refusal refused(Instant now) {
        return signers.stream()
                .flatMap(dated ->
                        dated.validity().objection(dated.signer().verifier().name(), now).stream())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> new Refusal(
                        KEY_NOT_FOUND,
                        "The log has no key to sign with. Name one in the settings.",
                        "日志没有签名密钥。请在设置中指定。"));
    }
}
