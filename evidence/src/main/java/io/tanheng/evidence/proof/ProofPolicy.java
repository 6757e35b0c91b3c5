/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.proof;

import static io.tanheng.evidence.problem.EvidenceProblem.QUORUM_NOT_REACHED;

import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.note.VerifiedSignature;
import io.tanheng.evidence.problem.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * Whom somebody who checks a proof believes.
 *
 * @param log whose checkpoints count
 * @param witnesses that may have signed beside it; keys of one name are one witness
 * @param quorum how many different witnesses must have
 */
public record ProofPolicy(LogIdentity log, NoteKeys witnesses, int quorum) {

    public ProofPolicy {
        if (witnesses.keys().stream().anyMatch(dated -> dated.key().type() != SignatureType.COSIGNATURE_V1)) {
            throw new IllegalArgumentException("Keys of witnesses are of the type cosignature/v1");
        }
        if (quorum < 0 || quorum > names(witnesses)) {
            throw new IllegalArgumentException(
                    "A quorum of " + quorum + " cannot be reached with " + names(witnesses) + " witnesses");
        }
    }

    /** Believes the log alone. */
    public static ProofPolicy withoutWitnesses(LogIdentity log) {
        return new ProofPolicy(log, new NoteKeys(List.of()), 0);
    }

    private static long names(NoteKeys witnesses) {
        return witnesses.keys().stream()
                .map(dated -> dated.key().name())
                .distinct()
                .count();
    }

    /** The witnesses that have signed, at least as many as the quorum. */
    List<VerifiedSignature> witnesses(SignedNote note, Instant at) {
        List<VerifiedSignature> signatures = witnesses.verified(note, at);
        long different = signatures.stream()
                .map(signature -> signature.key().name())
                .distinct()
                .count();
        if (different < quorum) {
            throw new Refusal(
                    QUORUM_NOT_REACHED,
                    "{0} of your witnesses have signed the checkpoint, and you ask for {1}. Ask the log for a proof with more"
                            + " cosignatures.",
                    "您的见证方中有 {0} 个签署了检查点，而您要求 {1} 个。请向日志索取含更多联署的证明。",
                    different,
                    quorum);
        }
        return signatures;
    }
}
