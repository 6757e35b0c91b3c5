/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.witness;

import static io.tanheng.evidence.problem.EvidenceProblem.WITNESS_REFUSES;
import static io.tanheng.evidence.problem.EvidenceProblem.WITNESS_SAW_MORE;

import io.tanheng.evidence.http.Asking;
import io.tanheng.evidence.merkle.ConsistencyProof;
import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.NoteSignature;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.tile.TileReader;
import io.tanheng.evidence.tile.TileSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A witness as its log sees it: asked over HTTP to sign, from where the witness is to where the log is (C2SP tlog-witness). */
public final class HttpWitness {

    private static final int LARGEST_ANSWER = 100_000;
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    /** As often as somebody else who asks for the same log may be quicker. */
    private static final int MOST_QUESTIONS = 3;

    private final KnownWitness witness;
    private final Asking asking;
    private long seen;

    public HttpWitness(HttpClient client, KnownWitness witness) {
        this.witness = witness;
        this.asking = new Asking(client, LARGEST_ANSWER);
    }

    public KnownWitness witness() {
        return witness;
    }

    /**
     * Has a checkpoint signed.
     *
     * @param tiles the log it is of, for the proof that it continues what the witness has seen
     * @return the lines of the witness, verified
     * @throws java.io.UncheckedIOException when nobody answers
     */
    public List<NoteSignature> cosign(SignedNote checkpoint, TileSource tiles, Instant now) {
        long size = Checkpoint.parse(checkpoint.text()).size();
        for (int question = 0; question < MOST_QUESTIONS; question++) {
            URI address = witness.addCheckpoint();
            AddCheckpoint request = new AddCheckpoint(seen, path(tiles, size), checkpoint);
            Asking.Answer answer = asking.post(address, "text/plain; charset=utf-8", request.bytes());
            switch (answer.status()) {
                case OK -> {
                    seen = size;
                    return lines(checkpoint, answer.body(), now);
                }
                case CONFLICT -> seen = sizeOf(answer.body(), size);
                default -> throw refused(answer);
            }
        }
        throw sawMore(seen, size);
    }

    private List<Hash> path(TileSource tiles, long size) {
        return seen == 0
                ? List.of()
                : ConsistencyProof.make(new TileReader(tiles, size), seen, size).path();
    }

    private List<NoteSignature> lines(SignedNote checkpoint, byte[] body, Instant now) {
        String note = checkpoint.text() + "\n" + new String(body, StandardCharsets.UTF_8);
        return NoteKeys.always(witness.key()).linesOf(SignedNote.parse(note.getBytes(StandardCharsets.UTF_8)), now);
    }

    private long sizeOf(byte[] body, long size) {
        long found = Checkpoint.number(new String(body, StandardCharsets.UTF_8).strip());
        if (found > size) {
            throw sawMore(found, size);
        }
        return found;
    }

    private Refusal sawMore(long found, long size) {
        return new Refusal(
                WITNESS_SAW_MORE,
                "The witness {0} has seen {1} entries and is asked about {2}. Where the log was restored from an older copy,"
                        + " its history has changed and the witness will never sign it again.",
                "见证方 {0} 已见到 {1} 个条目，而请求的是 {2} 个。若日志由较旧的副本恢复，其历史已改变，见证方不会再为其签名。",
                witness.key().name(),
                found,
                size);
    }

    private Refusal refused(Asking.Answer answer) {
        String said = new String(answer.body(), StandardCharsets.UTF_8);
        return new Refusal(
                WITNESS_REFUSES,
                "The witness {0} does not sign: status {1}, {2}. Ask its operator whether the log and its keys are known there.",
                "见证方 {0} 未签名：状态 {1}，{2}。请询问其运营者是否已登记该日志及其密钥。",
                witness.key().name(),
                answer.status(),
                Refusal.quote(said.lines().findFirst().orElse("")));
    }
}
