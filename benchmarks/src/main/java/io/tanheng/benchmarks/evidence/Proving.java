/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.evidence;

import io.tanheng.evidence.merkle.ConsistencyProof;
import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.merkle.InclusionProof;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.proof.ProofPolicy;
import io.tanheng.evidence.proof.TlogProof;
import io.tanheng.evidence.storage.DirectoryTileSource;
import io.tanheng.evidence.tile.Fsck;
import io.tanheng.evidence.tile.TileReader;
import io.tanheng.evidence.tile.Tiles;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.SplittableRandom;

/** Proofs out of a log in a folder: made from its tiles, judged from the file, and the whole log checked. */
final class Proving {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final DirectoryTileSource source;
    private final LogIdentity identity;
    private final int proofs;
    private final Instant now = InstantSource.system().instant();
    private final SplittableRandom random = new SplittableRandom(9162);

    Proving(Path log, LogIdentity identity, int proofs) {
        this.source = new DirectoryTileSource(log);
        this.identity = identity;
        this.proofs = proofs;
    }

    void run() {
        long begin = System.nanoTime();
        Fsck.Report report = Fsck.check(source, identity, now);
        Duration whole = Duration.ofNanos(System.nanoTime() - begin);
        Checkpoint checkpoint = report.checkpoint().checkpoint();
        System.out.println(String.format(
                Locale.ROOT, "whole log of %,d entries checked in %d ms", checkpoint.size(), whole.toMillis()));
        Hash[] leaves = new Hash[Math.toIntExact(checkpoint.size())];
        Tiles.leaves(source, checkpoint.size(), (leaf, index) -> leaves[(int) index] = leaf);
        inclusion(report, leaves);
        consistency(checkpoint);
    }

    private void inclusion(Fsck.Report report, Hash[] leaves) {
        long[] made = new long[proofs];
        long[] processor = new long[proofs];
        long[] judged = new long[proofs];
        ProofPolicy policy = ProofPolicy.withoutWitnesses(identity);
        long size = leaves.length;
        for (int count = 0; count < proofs; count++) {
            int index = random.nextInt(leaves.length);
            long processorBegin = THREADS.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            byte[] file = TlogProof.of(
                            InclusionProof.make(new TileReader(source, size), index, size),
                            report.checkpoint().note())
                    .bytes();
            long middle = System.nanoTime();
            processor[count] = THREADS.getCurrentThreadCpuTime() - processorBegin;
            TlogProof.parse(file).verify(leaves[index], policy, now);
            judged[count] = System.nanoTime() - middle;
            made[count] = middle - begin;
        }
        System.out.println("inclusion proof made         " + Spread.of(made).milliseconds());
        System.out.println(
                "  processor time of it       " + Spread.of(processor).milliseconds());
        System.out.println("proof file judged            " + Spread.of(judged).milliseconds());
    }

    private void consistency(Checkpoint checkpoint) {
        long[] made = new long[proofs];
        for (int count = 0; count < proofs; count++) {
            long older = 1 + random.nextLong(checkpoint.size());
            long begin = System.nanoTime();
            ConsistencyProof.make(new TileReader(source, checkpoint.size()), older, checkpoint.size());
            made[count] = System.nanoTime() - begin;
        }
        System.out.println("consistency proof made       " + Spread.of(made).milliseconds());
    }
}
