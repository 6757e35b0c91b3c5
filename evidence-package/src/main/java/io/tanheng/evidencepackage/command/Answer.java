/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.command;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.evidencepackage.Difference;
import io.tanheng.evidencepackage.verify.Report;
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
        return text(new Holds(
                true,
                report.manifest().site().key(),
                report.manifest().period(),
                report.manifest().statementVersion(),
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
                report.notes()));
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
