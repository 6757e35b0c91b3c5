/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.json.IsoInstant;
import io.tanheng.contracts.log.HourEntry;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidence.merkle.TreeHash;
import io.tanheng.evidence.merkle.TreeProofs;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidencepackage.Difference;
import io.tanheng.evidencepackage.PackageProblem;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.HourTable;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.evidencepackage.format.ProofLine;
import io.tanheng.evidencepackage.format.StrictJson;
import io.tanheng.methodology.outcome.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Judges the hours of one source, each by itself; by several threads at once. */
final class HourCheck {

    private static final StrictJson<PackedHour> JSON = StrictJson.of(PackedHour.class);

    private final SourceId source;
    private final String file;
    private final HourTable table;
    private final HourFigures figures;
    private final Checkpoint log;
    private final TreeProofs tree;
    private final Supplier<Set<String>> changed;

    HourCheck(
            SourceId source,
            Map<Long, SourceRegistration> registrations,
            HourTable table,
            Checkpoint log,
            TreeProofs tree,
            Supplier<Set<String>> changed) {
        this.source = source;
        this.file = Names.hours(source.source());
        this.table = table;
        this.log = log;
        this.tree = tree;
        this.changed = changed;
        this.figures = new HourFigures(source, registrations);
    }

    /** The three lines that say something of one hour, and where they stand. */
    record Told(byte[] json, String row, String proof, String place) {}

    /** Reads an hour and refuses it unless all that is said of it holds. */
    PackedHour judge(Told told) {
        PackedHour hour = JSON.read(told.json(), file, told.place());
        requireSameRow(hour, told.row());
        figures.judge(hour);
        SignatureCheck.judge(hour, file);
        requireLogged(hour, told.proof());
        return hour;
    }

    private void requireSameRow(PackedHour hour, String row) {
        List<String> cells = table.cells(hour);
        if (HourTable.line(cells).equals(row)) {
            return;
        }
        String csv = Names.hoursTable(source.source());
        List<String> found = HourTable.cellsOf(row);
        if (found.size() != cells.size()) {
            throw PackageRefusal.of(
                    PackageProblem.CONTENT_MALFORMED,
                    csv,
                    "the row of {0} has {1} cells instead of {2}.",
                    "{0} 行有 {1} 个单元格，应为 {2} 个。",
                    hour.hour(),
                    found.size(),
                    cells.size());
        }
        for (int cell = 0; cell < found.size(); cell++) {
            if (!found.get(cell).equals(cells.get(cell))) {
                throw new PackageRefusal(twoTold(hour, table.columns().get(cell), cells.get(cell), found.get(cell)));
            }
        }
        throw new PackageRefusal(twoTold(hour, "spelling of the row", HourTable.line(cells), row));
    }

    /** One of two files was changed; the digests tell which. */
    private Difference twoTold(PackedHour hour, String column, String json, String csv) {
        String table = Names.hoursTable(source.source());
        boolean tableChanged = changed.get().contains(table) && !changed.get().contains(file);
        String other = tableChanged ? file : table;
        return Difference.value(
                tableChanged ? table : file,
                hour.hour().toString(),
                column,
                tableChanged ? csv : json,
                tableChanged ? json : csv,
                Sentence.of("as {0} has it", "依据 {0}", other));
    }

    private void requireLogged(PackedHour hour, String line) {
        String proofs = Names.proofs(source.source());
        try {
            ProofLine proof = ProofLine.read(line, proofs);
            if (!proof.hour().equals(IsoInstant.format(hour.hour())) || proof.version() != hour.version()) {
                throw new PackageRefusal(Difference.value(
                        proofs,
                        hour.hour().toString(),
                        "hour and version",
                        proof.hour() + " " + proof.version(),
                        hour.hour() + " " + hour.version(),
                        Sentence.of("the line of {0} in its place", "{0} 中同一位置的行", file)));
            }
            Hash leaf = TreeHash.leaf(HourEntry.of(hour.event(source)).bytes());
            judge(hour, proof, leaf);
        } catch (Refusal refusal) {
            throw new PackageRefusal(PackageRefusal.of(PackageProblem.PROOF, proofs, refusal)
                    .difference()
                    .at(hour.hour().toString()));
        }
    }

    private void judge(PackedHour hour, ProofLine proof, Hash leaf) {
        try {
            tree.verify(proof.index(), proof.path(), leaf);
        } catch (Refusal refusal) {
            Hash root = new InclusionProof(proof.index(), log.size(), proof.path()).root(leaf);
            throw root.equals(log.root()) ? refusal : new PackageRefusal(notLogged(hour, proof, root));
        }
    }

    private Difference notLogged(PackedHour hour, ProofLine proof, Hash root) {
        boolean proofChanged = changed.get().contains(Names.proofs(source.source()));
        return Difference.of(
                        PackageProblem.PROOF,
                        proofChanged ? Names.proofs(source.source()) : file,
                        "{0}: what the package says of this hour (version {1}, {2}, block {3}, its figures) is not what entry {4} of"
                                + " the log was made of: the proof leads to the root {5}, the checkpoint has {6}.",
                        "{0}：证据包关于该小时的内容（第 {1} 版，{2}，数据块 {3}，及其数值）与日志第 {4} 条不符：证明得出的根为 {5}，检查点为 {6}。",
                        hour.hour(),
                        hour.version(),
                        hour.status(),
                        hour.blockDigest(),
                        proof.index(),
                        root.base64(),
                        log.root().base64())
                .at(hour.hour().toString())
                .comparing("root", log.root().base64(), root.base64());
    }
}
