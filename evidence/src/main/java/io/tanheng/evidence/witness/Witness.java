/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.witness;

import io.tanheng.evidence.merkle.ConsistencyProof;
import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.NoteSigner;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.witness.WitnessAnswer.AtOtherSize;
import io.tanheng.evidence.witness.WitnessAnswer.Cosigned;
import io.tanheng.evidence.witness.WitnessAnswer.Refused;
import io.tanheng.evidence.witness.WitnessAnswer.Why;
import io.tanheng.methodology.outcome.Sentence;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Watches logs: signs a checkpoint only if it continues the one signed before, so that nobody can be shown another history of the same
 * log. What it has signed is remembered before the signature leaves; a crash between the two costs the log a second question.
 */
public final class Witness {

    private final Map<String, LogIdentity> logs;
    private final List<NoteSigner> signers;
    private final WitnessStore store;
    private final InstantSource clock;

    /**
     * A witness of some logs.
     *
     * @param signers keys of the type cosignature/v1, each of which signs
     */
    public Witness(
            List<LogIdentity> logs, List<? extends NoteSigner> signers, WitnessStore store, InstantSource clock) {
        this.logs = logs.stream().collect(Collectors.toUnmodifiableMap(LogIdentity::origin, Function.identity()));
        this.signers = List.copyOf(signers);
        this.store = store;
        this.clock = clock;
        if (signers.isEmpty()
                || signers.stream().anyMatch(signer -> signer.verifier().type() != SignatureType.COSIGNATURE_V1)) {
            throw new IllegalArgumentException("A witness signs by keys of the type cosignature/v1");
        }
    }

    /** Answers a request in the order of checks the protocol has. */
    public synchronized WitnessAnswer addCheckpoint(byte[] body) {
        AddCheckpoint request;
        Checkpoint asked;
        try {
            request = AddCheckpoint.parse(body);
            asked = Checkpoint.parse(request.checkpoint().text());
        } catch (Refusal refusal) {
            return new Refused(Why.NOT_READABLE, refusal.reason());
        }
        LogIdentity log = logs.get(asked.origin());
        return log == null ? notKnown(asked.origin()) : ofKnownLog(log, request, asked);
    }

    private WitnessAnswer ofKnownLog(LogIdentity log, AddCheckpoint request, Checkpoint asked) {
        Instant now = clock.instant();
        try {
            log.keys().open(request.checkpoint(), now);
        } catch (Refusal refusal) {
            return new Refused(Why.NOT_SIGNED_BY_THE_LOG, refusal.reason());
        }
        if (request.oldSize() > asked.size()) {
            return new Refused(Why.NOT_READABLE, shrunk(request.oldSize(), asked.size()));
        }
        Optional<Checkpoint> latest = store.latest(asked.origin());
        long size = latest.map(Checkpoint::size).orElse(0L);
        Hash root = latest.map(Checkpoint::root).orElse(TreeHash.EMPTY);
        if (request.oldSize() != size || (asked.size() == size && !asked.root().equals(root))) {
            return new AtOtherSize(size);
        }
        try {
            requireContinued(request, asked, root);
        } catch (Refusal refusal) {
            return new Refused(Why.NOT_CONSISTENT, refusal.reason());
        }
        return remembered(latest, asked)
                ? cosigned(request, now)
                : new AtOtherSize(
                        store.latest(asked.origin()).map(Checkpoint::size).orElse(0L));
    }

    private static void requireContinued(AddCheckpoint request, Checkpoint asked, Hash root) {
        if (request.oldSize() > 0) {
            new ConsistencyProof(request.oldSize(), asked.size(), request.path()).verify(root, asked.root());
        } else if (!request.path().isEmpty()) {
            throw new Refusal(
                    EvidenceProblem.PROOF_OF_WRONG_LENGTH,
                    "From an empty tree nothing is proved; send the checkpoint without hashes.",
                    "从空树出发无需证明；请发送不带哈希的检查点。");
        }
    }

    private boolean remembered(Optional<Checkpoint> latest, Checkpoint asked) {
        Checkpoint next = new Checkpoint(asked.origin(), asked.size(), asked.root());
        return latest.equals(Optional.of(next)) || store.advance(latest, next);
    }

    private Cosigned cosigned(AddCheckpoint request, Instant now) {
        String text = request.checkpoint().text();
        return new Cosigned(
                signers.stream().map(signer -> signer.sign(text, now)).toList());
    }

    private static Refused notKnown(String origin) {
        return new Refused(
                Why.LOG_NOT_KNOWN,
                Sentence.of(
                        "The log {0} is not among those watched here. Its operator may ask for it to be added.",
                        "日志 {0} 不在此处见证之列。其运营者可申请加入。", Refusal.quote(origin)));
    }

    private static Sentence shrunk(long oldSize, long size) {
        return Sentence.of(
                "A tree of {1} entries does not follow one of {0}. A log only grows.",
                "含 {1} 个条目的树不能接续含 {0} 个条目的树。日志只增不减。", oldSize, size);
    }
}
