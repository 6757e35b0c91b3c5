/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import java.io.Serial;
import java.security.PrivateKey;

/** The secret of an Ed25519 key that stays where it is and signs there, such as one in a token. */
public interface RemoteSecret extends PrivateKey {

    @Serial
    long serialVersionUID = 1L;

    /**
     * The signature over the bytes, 64 bytes.
     *
     * @throws io.tanheng.evidence.problem.Refusal where the device does not sign
     */
    byte[] sign(byte[] bytes);

    @Override
    default String getAlgorithm() {
        return "Ed25519";
    }

    /** Nobody gets it. */
    @Override
    default String getFormat() {
        return "remote";
    }

    /** Nobody gets it. */
    @Override
    default byte[] getEncoded() {
        return new byte[0];
    }
}
