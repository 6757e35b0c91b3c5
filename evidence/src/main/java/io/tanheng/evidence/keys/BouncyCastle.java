/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The provider of SM2 and Ed25519, handed to whoever needs it and not registered, so that nothing else in the process changes. */
public final class BouncyCastle {

    public static final Provider PROVIDER = new BouncyCastleProvider();

    private BouncyCastle() {}
}
