/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import static io.tanheng.evidencepackage.PackageProblem.CONTENT_MALFORMED;
import static io.tanheng.evidencepackage.PackageProblem.FILE_MISSING;
import static io.tanheng.evidencepackage.PackageProblem.FILE_NOT_LISTED;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.merkle.TreeProofs;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.Manifest;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.evidencepackage.format.Sample;
import io.tanheng.evidencepackage.zip.PackageZip;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.parameter.Parameters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Judges a package: its form, its signature, then every figure from the hours up and every proof, and last that each file is the one that
 * was signed.
 */
public final class PackageVerifier {

    private static final int LARGEST_MANIFEST = 64 * 1024 * 1024;

    private final Believed believed;
    private final TermCheck terms = new TermCheck();
    private final List<Sentence> notes = new ArrayList<>();
    private final Map<SourceId, Map<Long, SourceRegistration>> registrations = new HashMap<>();
    private final List<Sample.Hour> drawable = new ArrayList<>();
    private long hours;
    private long figures;
    private long blocks;

    private PackageVerifier(Believed believed) {
        this.believed = believed;
    }

    /**
     * Refuses unless everything holds.
     *
     * @throws PackageRefusal with the first difference
     * @throws IOException where the file cannot be read
     */
    public static Report verify(Path file, Believed believed) throws IOException {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (PackageZip zip = PackageZip.open(file)) {
            return new PackageVerifier(believed).verify(zip, workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private Report verify(PackageZip zip, ExecutorService workers) {
        // read beside what needs no law: the form, the signatures, the statement
        Future<Parameters> law = workers.submit(Parameters::standard);
        byte[] bytes = zip.bytes(Names.MANIFEST, LARGEST_MANIFEST);
        Manifest manifest = Manifest.read(bytes);
        requireListed(zip, manifest);
        LogJudge log = new LogJudge(believed, zip, manifest);
        log.judgeManifest(bytes);
        Pack pack = new Pack(zip, manifest, workers);
        Checkpoint checkpoint = log.checkpoint(pack);
        StatementEvent statement = pack.read(Names.STATEMENT, StatementEvent.class);
        requireOf(manifest, statement);
        Workers.result(law);
        StatementCheck check = new StatementCheck(statement, terms);
        Future<?> figuresHold = workers.submit(check::judgeFigures);
        try {
            judgeHours(pack, statement, checkpoint, workers);
        } finally {
            // what stands first in the order of checks is told first
            Workers.result(figuresHold);
        }
        check.judgeMeasuredLines();
        new StackCheck(statement).judgeCrossChecks();
        check.judgeProof(pack.bytes(Names.STATEMENT_PROOF), log.identity(), manifest.madeAt());
        new TablesCheck(pack, statement, notes).judge();
        Optional<Sentence> certificate = new CertificateCheck(pack, statement).judge();
        pack.changed().values().stream().findFirst().ifPresent(difference -> {
            throw new PackageRefusal(difference);
        });
        List<Sentence> stamps = log.timestamps(pack, notes);
        log.compareKept(notes);
        tellUnknown();
        return new Report(
                manifest,
                hours,
                figures,
                terms.steps(),
                hours + 1,
                blocks,
                checkpoint.origin(),
                checkpoint.size(),
                log.signedBy(),
                log.vouched(),
                stamps,
                certificate,
                notes);
    }

    private static void requireListed(PackageZip zip, Manifest manifest) {
        Set<String> left = new HashSet<>(zip.names());
        left.remove(Names.MANIFEST);
        left.remove(Names.MANIFEST_SIGNATURE);
        for (Manifest.ListedFile file : manifest.files()) {
            if (!left.remove(file.path())) {
                throw PackageRefusal.of(
                        FILE_MISSING,
                        file.path(),
                        "the manifest names this file once, and the package does not hold it. Get the package again.",
                        "清单列有此文件，但证据包中没有。请重新获取证据包。");
            }
        }
        left.stream().sorted().findFirst().ifPresent(name -> {
            throw PackageRefusal.of(
                    FILE_NOT_LISTED,
                    name,
                    "the manifest does not name this file, so nobody has signed it. Get the package again.",
                    "清单未列此文件，无人为其签名。请重新获取证据包。");
        });
    }

    private static void requireOf(Manifest manifest, StatementEvent statement) {
        String said = manifest.site().key() + " " + manifest.period() + " version " + manifest.statementVersion();
        String found = statement.site().key() + " " + statement.period().code() + " version " + statement.version();
        if (!said.equals(found)) {
            throw PackageRefusal.of(
                    CONTENT_MALFORMED,
                    Names.STATEMENT,
                    "it is of {1}, the manifest says {0}.",
                    "声明为 {1}，清单为 {0}。",
                    said,
                    found);
        }
    }

    private void judgeHours(Pack pack, StatementEvent statement, Checkpoint log, ExecutorService workers) {
        StackCheck stacks = new StackCheck(statement);
        TreeProofs tree = new TreeProofs(log.size(), log.root());
        for (StackStatement stack : statement.stacks()) {
            SourceId source = statement.site().source(stack.source());
            SourceCheck check = new SourceCheck(pack, source, statement.zone(), log, tree, workers);
            registrations.put(source, check.registrations());
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
            BlockCheck block = new BlockCheck(pack, source, check.registrations());
            drawn.values().forEach(block::judge);
            blocks += drawn.size();
        }
        requireSample(pack, statement.site());
    }

    /** The hours drawn are those the seed draws, and no others. */
    private void requireSample(Pack pack, SiteId site) {
        Manifest manifest = pack.manifest();
        Set<String> expected = new HashSet<>();
        if (manifest.originals()) {
            drawable.forEach(hour -> expected.add(Names.block(hour.source().source(), hour.hour())));
        }
        manifest.sample()
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
                    site.key(),
                    other,
                    found);
        }
    }

    private void tellUnknown() {
        if (!terms.unknownParameters().isEmpty()) {
            notes.add(Sentence.of(
                    "Not known to this verifier, and taken as the package states them: parameters {0}.",
                    "本验证程序不含下列参数，按证据包所载采用：{0}。", String.join(", ", terms.unknownParameters())));
        }
        if (!terms.substituted().isEmpty()) {
            notes.add(Sentence.of(
                    "Values put in the place of missing ones, and taken as stated: {0}.",
                    "替代缺失数据的数值，按所载采用：{0}。", String.join(", ", terms.substituted())));
        }
    }
}
