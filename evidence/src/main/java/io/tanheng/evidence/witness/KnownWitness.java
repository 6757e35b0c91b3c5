/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.witness;

import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.VerifierKey;
import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.problem.Refusal;
import java.net.URI;

/**
 * A witness somebody relies on.
 *
 * @param key by which it signs, of the type cosignature/v1
 * @param address below which it answers
 */
public record KnownWitness(VerifierKey key, URI address) {

    public KnownWitness {
        if (key.type() != SignatureType.COSIGNATURE_V1) {
            throw new Refusal(
                    EvidenceProblem.KEY_MALFORMED,
                    "{0} is not the key of a witness. Ask its operator for the one of the type cosignature/v1.",
                    "{0} 不是见证方的密钥。请向其运营者索取 cosignature/v1 类型的密钥。",
                    key);
        }
    }

    /** Reads {@code KEY ADDRESS}: a verifier key, a space, and a web address. */
    public static KnownWitness parse(String text) {
        String[] parts = text.strip().split(" +", -1);
        if (parts.length != 2 || !parts[1].matches("https?://\\S+")) {
            throw new Refusal(
                    EvidenceProblem.NOT_READABLE,
                    "{0} names no witness: expected are its key name+id+base64, a space and its web address.",
                    "{0} 未指明见证方：应为密钥 name+id+base64、空格和网址。",
                    Refusal.quote(text));
        }
        return new KnownWitness(VerifierKey.parse(parts[0]), URI.create(parts[1]));
    }

    URI addCheckpoint() {
        return URI.create(address.toString().replaceAll("/+$", "") + AddCheckpoint.PLACE);
    }
}
