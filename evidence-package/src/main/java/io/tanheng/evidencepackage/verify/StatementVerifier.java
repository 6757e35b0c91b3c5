/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import static io.tanheng.evidencepackage.PackageProblem.CONTENT_MALFORMED;

import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.merkle.TreeProofs;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.CertificateFiles;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.evidencepackage.format.Sample;
import io.tanheng.evidencepackage.format.Subject;
import io.tanheng.methodology.outcome.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;

/** Judges what the package of a statement says: every figure from the hours up, and every proof. */
final class StatementVerifier {

    private final Opened opened;
    private final Pack pack;
    private final Subject.OfStatement subject;
    private final StatementEvent statement;
    private final TermsSeen seen = new TermsSeen();
    private final List<Sentence> notes = new ArrayList<>();
    private final ManifestStamps stamps;
    private final List<Sample.Hour> drawable = new ArrayList<>();
    private long hours;
    private long figures;
    private long blocks;

    StatementVerifier(Opened opened, Subject.OfStatement subject) {
        this.opened = opened;
        this.pack = opened.pack();
        this.stamps = new ManifestStamps(opened.log().authorities());
        this.subject = subject;
        this.statement = pack.read(Names.STATEMENT, StatementEvent.class);
    }

    StatementReport judge() {
        opened.requireOf(
                subject,
                Names.STATEMENT,
                Subject.line(statement.site().key(), statement.period().code(), statement.version()));
        StatementCheck check = new StatementCheck(statement, Names.STATEMENT, seen);
        TablesCheck tables = new TablesCheck(pack, statement, notes);
        Future<?> figuresHold = opened.workers().submit(check::judgeFigures);
        Future<?> tablesHold = opened.workers().submit(tables::judge);
        try {
            judgeHours();
        } finally {
            // what stands first in the order of checks is told first
            Workers.result(figuresHold);
        }
        check.judgeMeasuredLines();
        new StackCheck(statement).judgeCrossChecks();
        check.judgeDigest();
        opened.requireLogged(StatementEntry.of(statement), Names.STATEMENT_PROOF);
        Workers.result(tablesHold);
        Optional<Sentence> certificate = new CertificateCheck(pack, CertificateFiles.OWN, Certifiable.of(statement))
                .judge()
                .map(JudgedCertificate::told);
        opened.requireUnchanged();
        return report(certificate);
    }

    private StatementReport report(Optional<Sentence> certificate) {
        LogJudge log = opened.log();
        List<Sentence> told = log.timestamps(pack, notes);
        stamps.tell(notes);
        log.compareKept(notes);
        seen.tell(notes);
        return new StatementReport(
                pack.manifest().files().size(),
                subject,
                hours,
                figures,
                seen.steps(),
                hours + 1,
                blocks,
                opened.checkpoint().origin(),
                opened.checkpoint().size(),
                log.signedBy(),
                log.vouched(),
                told,
                certificate,
                notes);
    }

    private void judgeHours() {
        StackCheck stacks = new StackCheck(statement);
        Checkpoint log = opened.checkpoint();
        TreeProofs tree = new TreeProofs(log.size(), log.root());
        for (StackStatement stack : statement.stacks()) {
            SourceId source = statement.site().source(stack.source());
            SourceCheck check = new SourceCheck(pack, source, statement.zone(), log, tree, opened.workers());
            StackSums sums = new StackSums(statement.zone());
            Map<Instant, PackedHour> drawn = new HashMap<>();
            check.judge(hour -> {
                hours++;
                figures += hour.figures().size();
                sums.add(hour);
                drawable.add(new Sample.Hour(source, hour.hour()));
                if (pack.has(Names.block(source.source(), hour.hour()))) {
                    drawn.put(hour.hour(), hour);
                }
            });
            stacks.judge(stack, sums.months());
            BlockCheck block = new BlockCheck(pack, source, check.registrations(), stamps);
            drawn.values().forEach(block::judge);
            blocks += drawn.size();
        }
        requireSample();
    }

    /** The hours drawn are those the seed draws, and no others. */
    private void requireSample() {
        Set<String> expected = new HashSet<>();
        if (subject.originals()) {
            drawable.forEach(hour -> expected.add(Names.block(hour.source().source(), hour.hour())));
        }
        subject.sample()
                .ifPresent(sample -> sample.of(drawable)
                        .forEach(hour -> expected.add(Names.block(hour.source().source(), hour.hour()))));
        Set<String> found = new HashSet<>(pack.below("blocks/", ""));
        if (!found.equals(expected)) {
            Set<String> other = new HashSet<>(expected);
            other.removeAll(found);
            found.removeAll(expected);
            throw PackageRefusal.of(
                    CONTENT_MALFORMED,
                    Names.MANIFEST,
                    "the hours with original bytes are not those its sample draws for {0}: missing {1}, not drawn {2}.",
                    "含原始字节的小时与 {0} 的抽样不符：缺少 {1}，多出 {2}。",
                    subject.site().key(),
                    other,
                    found);
        }
    }
}
