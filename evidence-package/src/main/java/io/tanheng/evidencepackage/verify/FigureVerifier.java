/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import static io.tanheng.evidencepackage.PackageProblem.PROOF;

import io.tanheng.contracts.log.HourEntry;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.proof.ProofPolicy;
import io.tanheng.evidence.proof.TlogProof;
import io.tanheng.evidence.proof.VerifiedProof;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.PackedHour;
import java.time.Instant;
import java.util.Map;

/** Judges one hour out of a package, or from wherever it came, by its proof alone. */
public final class FigureVerifier {

    private final SourceRegistration registration;
    private final LogIdentity log;
    private final HourFigures figures;

    public FigureVerifier(SourceRegistration registration, LogIdentity log) {
        this.registration = registration;
        this.log = log;
        this.figures = new HourFigures(registration.id(), Map.of(registration.version(), registration));
    }

    /**
     * Refuses unless every figure of the hour follows from its averages and the log has signed that it was said.
     *
     * @param at when the checkpoint was signed, as far as is known
     */
    public VerifiedProof verify(PackedHour hour, TlogProof proof, Instant at) {
        figures.judge(hour);
        try {
            return proof.verify(
                    TreeHash.leaf(HourEntry.of(hour.event(registration.id())).bytes()),
                    ProofPolicy.withoutWitnesses(log),
                    at);
        } catch (Refusal refusal) {
            throw PackageRefusal.of(PROOF, Names.proofs(registration.id().source()), refusal);
        }
    }
}
