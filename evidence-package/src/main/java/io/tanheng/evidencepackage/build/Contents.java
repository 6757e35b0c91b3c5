/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.build;

import io.tanheng.contracts.log.LogEntry;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidencepackage.format.Sample;
import io.tanheng.evidencepackage.zip.PackageWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a package is made of.
 *
 * @param checkpoint of the log, as it is signed
 * @param proofs that an entry is in the tree of this checkpoint
 * @param timestamps of the checkpoint, as authorities answered
 * @param signing signs a text by the keys of the log
 * @param extras files nobody recomputes: the reports for printing, the workbook, the verifier
 */
public record Contents(
        StatementEvent statement,
        HourShelf hours,
        LogIdentity log,
        SignedNote checkpoint,
        Function<LogEntry, InclusionProof> proofs,
        List<Stamp> timestamps,
        Function<String, SignedNote> signing,
        Instant madeAt,
        Optional<Sample> sample,
        boolean originals,
        List<Extra> extras) {

    public Contents {
        timestamps = List.copyOf(timestamps);
        extras = List.copyOf(extras);
    }

    /** An answer of a time stamp authority (RFC 3161) over the checkpoint. */
    public record Stamp(String name, byte[] answer) {}

    /** A file that goes into the package as it is. */
    public record Extra(String path, PackageWriter.Content content) {}
}
