/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.witness;

import static io.tanheng.evidence.problem.EvidenceProblem.PROOF_MALFORMED;

import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.problem.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What a log asks of a witness (C2SP tlog-witness, add-checkpoint).
 *
 * @param oldSize of the tree the log thinks the witness has signed last
 * @param path that the new tree continues that one; none from size 0
 * @param checkpoint the new tree, signed by the log
 */
public record AddCheckpoint(long oldSize, List<Hash> path, SignedNote checkpoint) {

    /** Where a witness is asked, below its address. */
    public static final String PLACE = "/add-checkpoint";

    private static final String OLD = "old ";

    /** As many as the specification lets a log send. */
    private static final int MOST_HASHES = 63;

    public AddCheckpoint {
        path = List.copyOf(path);
    }

    /** Reads the body of a request. */
    public static AddCheckpoint parse(byte[] body) {
        int blank = blankLine(body);
        List<String> lines = List.of(new String(body, 0, blank, StandardCharsets.UTF_8).split("\n", -1));
        if (!lines.get(0).startsWith(OLD) || lines.size() - 1 > MOST_HASHES) {
            throw malformed();
        }
        return new AddCheckpoint(
                Checkpoint.number(lines.get(0).substring(OLD.length())),
                lines.subList(1, lines.size()).stream().map(Hash::ofBase64).toList(),
                SignedNote.parse(Arrays.copyOfRange(body, blank + 2, body.length)));
    }

    private static int blankLine(byte[] body) {
        for (int at = 0; at + 1 < body.length; at++) {
            if (body[at] == '\n' && body[at + 1] == '\n') {
                return at;
            }
        }
        throw malformed();
    }

    private static Refusal malformed() {
        return new Refusal(
                PROOF_MALFORMED,
                "The request is none for a cosignature: expected are a line 'old' with a size, at most 63 lines with hashes, an"
                        + " empty line and a checkpoint.",
                "请求不是联署请求：应为含规模的 old 行、最多 63 行哈希、空行和检查点。");
    }

    /** The body of the request. */
    public byte[] bytes() {
        StringBuilder head = new StringBuilder(OLD).append(oldSize).append('\n');
        path.forEach(hash -> head.append(hash.base64()).append('\n'));
        head.append('\n');
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        body.writeBytes(checkpoint.bytes());
        return body.toByteArray();
    }
}
