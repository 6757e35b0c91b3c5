/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.log.LogEntry;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.proof.ProofPolicy;
import io.tanheng.evidence.proof.TlogProof;
import io.tanheng.evidencepackage.PackageProblem;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.Subject;
import java.util.concurrent.ExecutorService;

/** A package whose files are listed and whose list and checkpoint are signed: what it says is still to be judged. */
record Opened(Pack pack, LogJudge log, Checkpoint checkpoint, ExecutorService workers) {

    /** Refuses unless a document says the same of what it is as the manifest does. */
    void requireOf(Subject said, String file, String found) {
        if (!said.line().equals(found)) {
            throw PackageRefusal.of(
                    PackageProblem.CONTENT_MALFORMED,
                    file,
                    "it is of {1}, the manifest says {0}.",
                    "文件针对 {1}，清单为 {0}。",
                    said.line(),
                    found);
        }
    }

    /** Refuses unless the file proves that the entry is in the log. */
    void requireLogged(LogEntry entry, String file) {
        try {
            TlogProof.parse(pack.bytes(file))
                    .verify(
                            TreeHash.leaf(entry.bytes()),
                            ProofPolicy.withoutWitnesses(log.identity()),
                            pack.manifest().madeAt());
        } catch (Refusal refusal) {
            throw PackageRefusal.of(PackageProblem.PROOF, file, refusal);
        }
    }

    /** Refuses where a file is not the one that was signed. */
    void requireUnchanged() {
        pack.changed().values().stream().findFirst().ifPresent(difference -> {
            throw new PackageRefusal(difference);
        });
    }
}
