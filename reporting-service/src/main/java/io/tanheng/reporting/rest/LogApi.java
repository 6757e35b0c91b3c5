/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.NoteSignature;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.reporting.log.EvidenceLog;
import io.tanheng.reporting.log.LogKeys;
import io.tanheng.reporting.log.LogProofs;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evidence log: how far it is, and by which keys it is to be judged. */
@Path("/api/v1/log")
@Tag(name = "Evidence")
public class LogApi {

    private final LogProofs proofs;
    private final EvidenceLog log;
    private final ReportingSettings.Evidence settings;

    LogApi(LogProofs proofs, EvidenceLog log, ReportingSettings settings) {
        this.proofs = proofs;
        this.log = log;
        this.settings = settings.evidence();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Size, root, keys and what waits; the log itself is under /log")
    public LogView log() {
        Optional<SignedNote> note = proofs.checkpoint();
        Optional<Checkpoint> checkpoint = note.map(signed -> Checkpoint.parse(signed.text()));
        return new LogView(
                settings.origin(),
                checkpoint.map(Checkpoint::size).orElse(0L),
                checkpoint.map(tree -> tree.root().base64()).orElse(""),
                proofs.waiting(),
                log.keys().map(LogApi::texts).orElse(List.of()),
                note.stream()
                        .flatMap(signed -> signed.signatures().stream())
                        .map(NoteSignature::keyIdText)
                        .toList());
    }

    private static List<String> texts(LogKeys keys) {
        return keys.identity().keys().keys().stream()
                .map(dated -> dated.key().text())
                .toList();
    }
}
