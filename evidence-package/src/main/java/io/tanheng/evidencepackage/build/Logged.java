/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.build;

import io.tanheng.contracts.log.LogEntry;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.proof.TlogProof;
import io.tanheng.evidencepackage.format.Manifest;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.Subject;
import io.tanheng.evidencepackage.zip.PackageWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What every package has of the log: proofs, the checkpoint they are for, and last the manifest the log signs. */
record Logged(PackageWriter writer, SignedNote checkpoint, Function<LogEntry, InclusionProof> proofs, Instant madeAt) {

    void proof(String path, LogEntry entry) throws IOException {
        writer.add(path, TlogProof.of(proofs.apply(entry), checkpoint).bytes());
    }

    void checkpoint(List<Contents.Stamp> timestamps) throws IOException {
        writer.add(Names.CHECKPOINT, checkpoint.bytes());
        for (Contents.Stamp stamp : timestamps) {
            writer.add(Names.timestamp(stamp.name()), stamp.answer());
        }
    }

    /** Lists what was written so far and signs the list. */
    void manifest(Subject subject, Function<String, SignedNote> signing) throws IOException {
        Manifest manifest = new Manifest(
                subject,
                madeAt,
                writer.written().stream()
                        .map(file -> new Manifest.ListedFile(file.path(), file.size(), file.sha256()))
                        .toList());
        byte[] bytes = manifest.bytes();
        writer.add(Names.MANIFEST, bytes);
        writer.add(
                Names.MANIFEST_SIGNATURE,
                signing.apply(manifest.signedText(bytes)).bytes());
    }
}
