/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.device;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message under SM4-GCM: a header in clear text, which the tag covers too, an empty line, ciphertext and tag.
 *
 * @param source {@code organisation/site/source}
 * @param content the last level of the topic the message would have been published to in clear
 * @param keyId which key, as whoever decrypts has it filed
 * @param headerBytes as they came, with the empty line
 */
public record EncryptedPayload(
        String source, String content, String keyId, byte[] nonce, byte[] headerBytes, byte[] encrypted) {

    private static final String TITLE = "tanheng-encrypted-1";
    private static final Pattern NONCE = Pattern.compile("[0-9a-f]{24}");

    public static EncryptedPayload parse(byte[] bytes) {
        ManifestLines lines = new ManifestLines(bytes);
        lines.take(TITLE);
        String source = lines.field("source");
        String content = lines.field("content");
        String keyId = lines.field("key");
        String nonce = lines.field("nonce");
        if (!NONCE.matcher(nonce).matches()) {
            throw lines.wrongLast("a nonce of 24 lower-case hexadecimal digits", " 24 位小写十六进制的随机数");
        }
        lines.take("");
        int header = lines.taken();
        return new EncryptedPayload(
                source,
                content,
                keyId,
                HexFormat.of().parseHex(nonce),
                Arrays.copyOf(bytes, header),
                Arrays.copyOfRange(bytes, header, bytes.length));
    }

    /** The message in clear; nothing where the key is another or a byte was changed. */
    public Optional<byte[]> decrypt(byte[] key) {
        return Sm4Gcm.decrypt(key, nonce, headerBytes, encrypted);
    }

    /** The device's side. */
    public static byte[] encrypt(
            String source, String content, String keyId, byte[] key, byte[] nonce, byte[] message) {
        String header = TITLE + "\nsource " + source + "\ncontent " + content + "\nkey " + keyId + "\nnonce "
                + HexFormat.of().formatHex(nonce) + "\n\n";
        byte[] headerBytes = header.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(headerBytes);
        bytes.writeBytes(Sm4Gcm.encrypt(key, nonce, headerBytes, message));
        return bytes.toByteArray();
    }
}
