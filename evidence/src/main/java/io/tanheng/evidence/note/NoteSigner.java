/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import java.time.Instant;

/** Who signs notes, wherever the secret is kept. */
public interface NoteSigner {

    /** The key by which others judge the signatures. */
    VerifierKey verifier();

    /** Signs the text of a note; the moment is part of the signature where its type has one. */
    NoteSignature sign(String text, Instant at);
}
