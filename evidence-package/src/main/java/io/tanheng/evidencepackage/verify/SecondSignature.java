/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import static io.tanheng.evidencepackage.PackageProblem.CERTIFICATE;

import io.tanheng.evidence.keys.Sm2PublicKey;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidencepackage.PackageRefusal;
import java.nio.charset.StandardCharsets;

/**
 * The SM2 signature of a certificate in a package, by the key beside it.
 *
 * @param signature the name of its file
 * @param key the name of the file with its key
 */
record SecondSignature(Pack pack, String signature, String key) {

    /** Whether there is one. A signature and its key come together; one that is not of that key over these bytes is refused. */
    boolean judge(byte[] signed) {
        if (!pack.has(signature) && !pack.has(key)) {
            return false;
        }
        if (!read().verify(signed, pack.bytes(signature))) {
            throw PackageRefusal.of(
                    CERTIFICATE,
                    signature,
                    "it is no SM2 signature over the certificate by the key in {0}. Get the package again.",
                    "不是以 {0} 中的密钥对证书所作的 SM2 签名。请重新获取证据包。",
                    key);
        }
        return true;
    }

    private Sm2PublicKey read() {
        try {
            return Sm2PublicKey.ofPem(new String(pack.bytes(key), StandardCharsets.US_ASCII));
        } catch (Refusal refusal) {
            throw PackageRefusal.of(CERTIFICATE, key, refusal);
        }
    }
}
