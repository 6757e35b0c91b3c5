/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.takehome;

import io.tanheng.evidencepackage.SamplePackage;
import io.tanheng.evidencepackage.SampleSite;
import io.tanheng.parts.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Packs a year of a site (8,784 hours of 2024) and has it verified by the jar a stranger runs, each time in a virtual machine that was just
 * started, beside one that only reads the zip and makes the digest of each file; then one figure with its proof within a running program.
 * Arguments: how often (7), the jar, and the folder (target).
 */
public final class TakeHomeMain {

    private TakeHomeMain() {}

    /** See the class comment. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        Path jar =
                Path.of(arguments.length > 1 ? arguments[1] : "../evidence-package/target/verifier/tanheng-verify.jar");
        Path parent = Files.createDirectories(Path.of(arguments.length > 2 ? arguments[2] : "target"));
        Path folder = Files.createTempDirectory(parent, "take-home-");
        try {
            SampleSite site = SampleSite.year();
            SamplePackage sample = new SamplePackage(site, folder.resolve("log"));
            long begin = System.nanoTime();
            Path file = sample.write(folder.resolve("year.zip"), Optional.empty(), false);
            System.out.println("packed " + site.hours().size() + " hours in " + (System.nanoTime() - begin) / 1_000_000
                    + " ms, " + Files.size(file) + " bytes");
            new ColdMachines(jar, file, rounds).run();
            new OneFigure(site, sample).run();
        } finally {
            Folders.delete(folder);
        }
    }
}
