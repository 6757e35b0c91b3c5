/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import static io.tanheng.evidencepackage.PackageProblem.FILE_MISSING;
import static io.tanheng.evidencepackage.PackageProblem.FILE_NOT_LISTED;

import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.Manifest;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.zip.PackageZip;
import io.tanheng.methodology.parameter.Parameters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Judges a package: its form, its signature, then every figure from the hours or the statements up and every proof, and last that each file is
 * the one that was signed.
 */
public final class PackageVerifier {

    private static final int LARGEST_MANIFEST = 64 * 1024 * 1024;

    private PackageVerifier() {}

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
            return verify(zip, believed, workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Report verify(PackageZip zip, Believed believed, ExecutorService workers) {
        // read beside what needs no law: the form and the signatures
        Future<Parameters> law = workers.submit(Parameters::standard);
        byte[] bytes = zip.bytes(Names.MANIFEST, LARGEST_MANIFEST);
        Manifest manifest = Manifest.read(bytes);
        requireListed(zip, manifest);
        LogJudge log = new LogJudge(believed, zip, manifest);
        log.judgeManifest(bytes);
        Pack pack = new Pack(zip, manifest, workers);
        Opened opened = new Opened(pack, log, log.checkpoint(pack), workers);
        Workers.result(law);
        return manifest.subject()
                .either(
                        statement -> new StatementVerifier(opened, statement).judge(),
                        inventory -> new InventoryVerifier(opened, inventory).judge());
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
}
