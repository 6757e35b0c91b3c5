/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.command;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.evidencepackage.Difference;
import io.tanheng.evidencepackage.verify.InventoryReport;
import io.tanheng.evidencepackage.verify.Report;
import io.tanheng.evidencepackage.verify.StatementReport;
import io.tanheng.methodology.outcome.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What came out of verifying, for machines: one JSON object in one line. */
final class Answer {

    private Answer() {}

    private record Holds(
            boolean holds,
            String site,
            String period,
            int version,
            long hours,
            long figures,
            long steps,
            long proofs,
            long blocks,
            String log,
            long logSize,
            List<String> keys,
            boolean vouched,
            List<Sentence> timestamps,
            Optional<Sentence> certificate,
            List<Sentence> notes) {}

    private record InventoryHolds(
            boolean holds,
            String organisation,
            String period,
            int version,
            long sites,
            long held,
            long steps,
            long proofs,
            String log,
            long logSize,
            List<String> keys,
            boolean vouched,
            List<Sentence> timestamps,
            Optional<Sentence> certificate,
            List<Sentence> basis,
            List<Sentence> notes) {}

    private record Differs(
            boolean holds,
            String problem,
            String file,
            Optional<String> place,
            Optional<String> field,
            Optional<String> stated,
            Optional<String> recomputed,
            Sentence sentence) {}

    static String of(Report report) {
        return text(report instanceof InventoryReport inventory ? holds(inventory) : holds((StatementReport) report));
    }

    private static Holds holds(StatementReport report) {
        return new Holds(
                true,
                report.subject().site().key(),
                report.subject().period(),
                report.subject().version(),
                report.hours(),
                report.figures(),
                report.steps(),
                report.proofs(),
                report.blocks(),
                report.log(),
                report.logSize(),
                report.keys(),
                report.vouched(),
                report.timestamps(),
                report.certificate(),
                report.notes());
    }

    private static InventoryHolds holds(InventoryReport report) {
        return new InventoryHolds(
                true,
                report.subject().organisation(),
                report.subject().period(),
                report.subject().version(),
                report.sites(),
                report.held(),
                report.steps(),
                report.proofs(),
                report.log(),
                report.logSize(),
                report.keys(),
                report.vouched(),
                report.timestamps(),
                report.certificate(),
                report.basis(),
                report.notes());
    }

    static String of(Difference difference) {
        return text(new Differs(
                false,
                difference.problem().code(),
                difference.file(),
                difference.place(),
                difference.field(),
                difference.stated(),
                difference.recomputed(),
                difference.sentence()));
    }

    private static String text(Object answer) {
        return new String(ContractJson.write(answer), StandardCharsets.UTF_8);
    }
}
