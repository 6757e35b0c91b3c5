/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.proof;

import static io.tanheng.evidence.problem.EvidenceProblem.PROOF_MALFORMED;

import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.SignedCheckpoint;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.note.VerifiedSignature;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.text.StrictBase64;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * That an entry is in a log, in one file that can be judged offline (C2SP tlog-proof).
 *
 * @param extra what the application has put beside it; nobody has signed it
 * @param index of the entry
 * @param path the hashes beside the way from the leaf to the root
 * @param checkpoint the signed note, byte for byte
 */
public record TlogProof(Optional<byte[]> extra, long index, List<Hash> path, byte[] checkpoint) {

    /** How files of proofs end. */
    public static final String FILE_ENDING = ".tlog-proof";

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    /** The longest proof a tree can have. */
    private static final int MOST_HASHES = 63;

    public TlogProof {
        path = List.copyOf(path);
    }

    /** A proof for a checkpoint, without anything beside it. */
    public static TlogProof of(InclusionProof proof, SignedNote checkpoint) {
        if (Checkpoint.parse(checkpoint.text()).size() != proof.size()) {
            throw new IllegalArgumentException(
                    "The proof is for " + proof.size() + " entries, the checkpoint for others");
        }
        return new TlogProof(Optional.empty(), proof.index(), proof.path(), checkpoint.bytes());
    }

    /** Reads a proof file; whether it is true is for {@link #verify} to say. */
    public static TlogProof parse(byte[] file) {
        int blank = blankLine(file);
        String head = new String(file, 0, blank, StandardCharsets.UTF_8);
        List<String> lines = List.of(head.split("\n", -1));
        int at = 0;
        if (!lines.get(at++).equals(HEADER)) {
            throw malformed("the first line " + HEADER, "首行 " + HEADER);
        }
        Optional<byte[]> extra = Optional.empty();
        if (at < lines.size() && lines.get(at).startsWith(EXTRA)) {
            extra = Optional.of(base64(lines.get(at++).substring(EXTRA.length())));
        }
        if (at == lines.size() || !lines.get(at).startsWith(INDEX)) {
            throw malformed("a line with the index", "含序号的行");
        }
        long index = Checkpoint.number(lines.get(at++).substring(INDEX.length()));
        List<String> hashes = lines.subList(at, lines.size());
        if (hashes.size() > MOST_HASHES) {
            throw malformed("at most " + MOST_HASHES + " hashes", "最多 " + MOST_HASHES + " 个哈希");
        }
        return new TlogProof(
                extra,
                index,
                hashes.stream().map(Hash::ofBase64).toList(),
                Arrays.copyOfRange(file, blank + 2, file.length));
    }

    private static int blankLine(byte[] file) {
        for (int at = 0; at + 1 < file.length; at++) {
            if (file[at] == '\n' && file[at + 1] == '\n') {
                return at;
            }
        }
        throw malformed("an empty line before the checkpoint", "检查点之前的空行");
    }

    private static byte[] base64(String text) {
        return StrictBase64.decode(text)
                .orElseThrow(() -> malformed("base64 after the word extra", "extra 之后的 base64"));
    }

    private static Refusal malformed(String expected, String expectedChinese) {
        return new Refusal(
                PROOF_MALFORMED,
                "The file is no proof of a log: expected is {0}. Ask the log for it again.",
                "文件不是日志证明：应为{1}。请重新向日志索取。",
                expected,
                expectedChinese);
    }

    /** As it is kept in a file. */
    public byte[] bytes() {
        StringBuilder head = new StringBuilder(HEADER).append('\n');
        extra.ifPresent(
                bytes -> head.append(EXTRA).append(StrictBase64.encode(bytes)).append('\n'));
        head.append(INDEX).append(index).append('\n');
        path.forEach(hash -> head.append(hash.base64()).append('\n'));
        head.append('\n');
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        file.writeBytes(checkpoint);
        return file.toByteArray();
    }

    /**
     * Refuses unless the log has signed the checkpoint, enough witnesses have seen it, and the entry is in it.
     *
     * @param leaf hash of the entry, as {@link io.tanheng.evidence.merkle.TreeHash#leaf} gives it
     * @param at when the checkpoint was signed, as far as is known, such as from a time stamp of it
     */
    public VerifiedProof verify(Hash leaf, ProofPolicy policy, Instant at) {
        SignedCheckpoint signed = policy.log().open(checkpoint, at);
        List<VerifiedSignature> witnesses = policy.witnesses(signed.note(), at);
        Checkpoint tree = signed.checkpoint();
        new InclusionProof(index, tree.size(), path).verify(leaf, tree.root());
        return new VerifiedProof(index, signed, witnesses);
    }
}
