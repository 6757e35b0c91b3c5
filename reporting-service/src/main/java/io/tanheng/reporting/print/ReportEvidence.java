/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.reporting.pages.words.ReportWords;
import io.tanheng.reporting.pages.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** Where a statement stands in the log, where its figures are in the evidence package, and how both are checked. */
final class ReportEvidence {

    private final Wording wording;
    private final ReportWords words;
    private final StatementEvent event;

    ReportEvidence(Wording wording, StatementEvent event) {
        this.wording = wording;
        this.words = wording.words().report();
        this.event = event;
    }

    List<ReportTables.PackedFile> files() {
        List<ReportTables.PackedFile> files = new ArrayList<>();
        files.add(new ReportTables.PackedFile(Names.STATEMENT, words.fileStatement()));
        files.add(new ReportTables.PackedFile(Names.STATEMENT_PROOF, words.fileProof()));
        files.add(new ReportTables.PackedFile(Names.RECORDS, words.fileRecords()));
        files.add(new ReportTables.PackedFile(Names.DERIVATIONS, words.fileDerivations()));
        files.add(new ReportTables.PackedFile(Names.PARAMETERS, words.fileParameters()));
        event.stacks().stream().map(StackStatement::source).forEach(source -> {
            files.add(new ReportTables.PackedFile(
                    Names.hours(source) + wording.show().comma() + Names.hoursTable(source), words.fileHours()));
            files.add(new ReportTables.PackedFile(Names.proofs(source), words.fileProofs()));
        });
        files.add(new ReportTables.PackedFile(Names.WORKBOOK, words.fileWorkbook()));
        files.add(new ReportTables.PackedFile(
                Names.MANIFEST + wording.show().comma() + Names.MANIFEST_SIGNATURE, words.fileManifest()));
        return List.copyOf(files);
    }

    String command() {
        return ReportTables.verifying(
                Names.ofVersion(event.site().site(), event.period().code(), event.version()));
    }
}
