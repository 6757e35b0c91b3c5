/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.takehome;

import io.tanheng.evidencepackage.command.ShortLived;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Virtual machines that are started, do one thing and end, ours and the peer in turn. */
final class ColdMachines {

    private static final double MILLISECOND = 1e6;

    private final Path jar;
    private final Path file;
    private final int rounds;

    ColdMachines(Path jar, Path file, int rounds) {
        this.jar = jar;
        this.file = file;
        this.rounds = rounds;
    }

    void run() throws IOException, InterruptedException {
        long[] plain = new long[rounds];
        long[] ours = new long[rounds];
        long[] peer = new long[rounds];
        List<String> verify = List.of("-jar", jar.toString(), file.toString());
        List<String> digests =
                List.of("-cp", System.getProperty("java.class.path"), BareDigests.class.getName(), file.toString());
        for (int round = 0; round < rounds; round++) {
            plain[round] = time(verify);
            ours[round] = time(shortLived(verify));
            peer[round] = time(shortLived(digests));
        }
        print("site-year verified, java -jar", plain);
        print("the same, short-lived machine", ours);
        print("zip read and digested, short-lived machine", peer);
    }

    private static List<String> shortLived(List<String> arguments) {
        return Stream.concat(ShortLived.OPTIONS.stream(), arguments.stream()).toList();
    }

    private static long time(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.to(new File("/dev/null")))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int exit = process.waitFor();
        long took = System.nanoTime() - begin;
        if (exit != 0) {
            throw new IllegalStateException(command + " ended with " + exit);
        }
        return took;
    }

    private static void print(String name, long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        System.out.println(String.format(
                Locale.ROOT,
                "%-42s median %,.0f ms, least %,.0f ms, most %,.0f ms (n = %d)",
                name,
                sorted[sorted.length / 2] / MILLISECOND,
                sorted[0] / MILLISECOND,
                sorted[sorted.length - 1] / MILLISECOND,
                sorted.length));
    }
}
