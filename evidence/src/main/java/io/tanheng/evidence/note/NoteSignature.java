/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import static io.tanheng.evidence.problem.EvidenceProblem.NOTE_MALFORMED;

import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.text.StrictBase64;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * One line under a note, of whatever key.
 *
 * @param keyName what the key calls itself
 * @param keyId the number that with the name says which key it is
 * @param signature the bytes after the number
 */
public record NoteSignature(String keyName, int keyId, byte[] signature) {

    static final String BEGIN = "\u2014 ";

    public NoteSignature {
        KeyNames.require(keyName, NOTE_MALFORMED);
        if (signature.length == 0) {
            throw malformed(keyName);
        }
    }

    /** Reads a line without its line end. */
    static NoteSignature parse(String line) {
        int space = line.indexOf(' ', BEGIN.length());
        if (!line.startsWith(BEGIN) || space < 0) {
            throw malformed(line);
        }
        byte[] bytes = StrictBase64.decode(line.substring(space + 1))
                .filter(decoded -> decoded.length > Integer.BYTES)
                .orElseThrow(() -> malformed(line));
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int keyId = buffer.getInt();
        byte[] signature = new byte[buffer.remaining()];
        buffer.get(signature);
        return new NoteSignature(line.substring(BEGIN.length(), space), keyId, signature);
    }

    private static Refusal malformed(String line) {
        return new Refusal(
                NOTE_MALFORMED,
                "{0} is no signature line: expected are a long dash, a space, the name of the key, a space and base64 of four"
                        + " bytes of key id and the signature. Get the note again from its source.",
                "{0} 不是签名行：应为长破折号、空格、密钥名称、空格，以及四字节密钥 id 加签名的 base64。请从来源重新获取。",
                Refusal.quote(line));
    }

    boolean isOf(VerifierKey key) {
        return key.id() == keyId && key.name().equals(keyName);
    }

    boolean isOfSameKey(NoteSignature other) {
        return keyId == other.keyId && keyName.equals(other.keyName);
    }

    public String keyIdText() {
        return HexFormat.of().toHexDigits(keyId);
    }

    /** The line with its line end. */
    public String line() {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return BEGIN + keyName + " " + StrictBase64.encode(bytes) + "\n";
    }
}
