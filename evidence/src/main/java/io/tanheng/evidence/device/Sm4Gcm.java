/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.device;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM4 (GB/T 32907) in Galois/Counter Mode as RFC 8998 uses it: a key of 16 bytes, a nonce of 12, a tag of 16 behind the ciphertext. */
public final class Sm4Gcm {

    public static final int KEY_BYTES = 16;
    public static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;

    private Sm4Gcm() {}

    /** The ciphertext and its tag. A nonce that is used twice with one key gives the key's secrets away. */
    public static byte[] encrypt(byte[] key, byte[] nonce, byte[] header, byte[] plain) {
        try {
            return run(true, key, nonce, header, plain);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("Only what is decrypted can be wrong", e);
        }
    }

    /** What was encrypted; nothing where key, nonce, header or any byte is another. */
    public static Optional<byte[]> decrypt(byte[] key, byte[] nonce, byte[] header, byte[] encrypted) {
        try {
            return Optional.of(run(false, key, nonce, header, encrypted));
        } catch (InvalidCipherTextException e) {
            return Optional.empty();
        }
    }

    private static byte[] run(boolean encrypt, byte[] key, byte[] nonce, byte[] header, byte[] input)
            throws InvalidCipherTextException {
        if (key.length != KEY_BYTES || nonce.length != NONCE_BYTES) {
            throw new IllegalArgumentException("SM4-GCM takes a key of 16 bytes and a nonce of 12");
        }
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypt, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, header));
        byte[] output = new byte[cipher.getOutputSize(input.length)];
        int written = cipher.processBytes(input, 0, input.length, output, 0);
        written += cipher.doFinal(output, written);
        return Arrays.copyOf(output, written);
    }
}
