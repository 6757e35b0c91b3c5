/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.evidence;

import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.note.DatedSigner;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.LogSigners;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignerKey;
import io.tanheng.parts.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Fills a log of a million entries in a folder, batch by batch, each durable, integrated and signed by Ed25519 and SM2, then proves entries
 * of it. Arguments: how many batches (100), how many entries in each (10,000), and the folder (target).
 */
public final class EvidenceMain {

    private static final String ORIGIN = "benchmark.example/log";
    private static final int PROOFS = 3_000;

    private EvidenceMain() {}

    /** See the class comment. */
    public static void main(String[] arguments) throws IOException {
        int batches = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int entries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        Path parent = Files.createDirectories(Path.of(arguments.length > 2 ? arguments[2] : "target"));
        SignerKey key = SignerKey.generate(ORIGIN, SignatureType.ED25519);
        SignerKey second = SignerKey.generate(ORIGIN, SignatureType.SM2_SM3);
        LogSigners signers = new LogSigners(
                List.of(new DatedSigner(key, Validity.ALWAYS), new DatedSigner(second, Validity.ALWAYS)));
        LogIdentity identity = LogIdentity.of(key.verifier());
        Path folder = Files.createTempDirectory(parent, "evidence-");
        try {
            new Appending(folder, identity, signers, batches, entries).run();
            new Proving(folder.resolve("log"), identity, PROOFS).run();
        } finally {
            Folders.delete(folder);
        }
    }
}
