/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.note;

import static io.tanheng.evidence.problem.EvidenceProblem.NOTE_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.NOTE_TOO_LARGE;

import io.tanheng.evidence.problem.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with signatures under it (C2SP signed-note), read but not judged: the text is worth nothing until {@link NoteKeys} has
 * opened it.
 *
 * @param text with its last line end
 * @param signatures in their order, of known and unknown keys
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** The largest note that is read, in bytes. */
    public static final int LARGEST = 1_000_000;

    /** The most signatures that are read; the specification asks for at least 16. */
    public static final int MOST_SIGNATURES = 100;

    private static final String BETWEEN = "\n\n";

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || signatures.isEmpty()) {
            throw malformed("a text that ends with a line end and at least one signature", "以换行结尾的文本和至少一个签名");
        }
    }

    /** Reads a note, strictly. */
    public static SignedNote parse(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Refusal(
                    NOTE_TOO_LARGE,
                    "The note has {0} bytes; at most {1} are read. Whoever sent it has not sent a checkpoint.",
                    "签名文本为 {0} 字节；最多读取 {1} 字节。发送的并非检查点。",
                    bytes.length,
                    LARGEST);
        }
        String note = utf8(bytes);
        if (note.codePoints().anyMatch(character -> character < ' ' && character != '\n')) {
            throw malformed("no control characters but line ends", "除换行外没有控制字符");
        }
        int blank = note.lastIndexOf(BETWEEN);
        if (blank < 0 || !note.endsWith("\n")) {
            throw malformed("a text, an empty line and signature lines, each with its line end", "文本、空行和签名行，每行以换行结尾");
        }
        return new SignedNote(note.substring(0, blank + 1), signatures(note.substring(blank + BETWEEN.length())));
    }

    private static List<NoteSignature> signatures(String lines) {
        List<NoteSignature> signatures = new ArrayList<>();
        int at = 0;
        while (at < lines.length()) {
            int end = lines.indexOf('\n', at);
            if (signatures.size() == MOST_SIGNATURES) {
                throw new Refusal(
                        NOTE_TOO_LARGE,
                        "The note has more than {0} signatures. Ask for one with those you need.",
                        "签名文本的签名超过 {0} 个。请索取只含所需签名的文本。",
                        MOST_SIGNATURES);
            }
            signatures.add(NoteSignature.parse(lines.substring(at, end)));
            at = end + 1;
        }
        return signatures;
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed("UTF-8", "UTF-8 文本");
        }
    }

    private static Refusal malformed(String expected, String expectedChinese) {
        return new Refusal(
                NOTE_MALFORMED,
                "This is no signed note: expected is {0}. Get it again from its source.",
                "这不是签名文本：应为{1}。请从来源重新获取。",
                expected,
                expectedChinese);
    }

    /** Adds signatures at the end, except those of keys that have signed already. */
    public SignedNote with(List<NoteSignature> more) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        more.stream()
                .filter(line -> signatures.stream().noneMatch(line::isOfSameKey))
                .forEach(all::add);
        return new SignedNote(text, all);
    }

    /** As it is stored and sent. */
    public byte[] bytes() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString().getBytes(StandardCharsets.UTF_8);
    }
}
