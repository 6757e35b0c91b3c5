/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Runs a program in a virtual machine that is made for seconds instead of days.
 *
 * <p>A jar cannot say how it wants to be started, and by default a machine compiles everything twice and collects with threads of its
 * own; a package of a year takes three times as long then, so one more start is worth it (docs/performance-evidence.md). Nor does it look
 * again at the form of classes that come out of the very jar that runs. Whoever chooses options keeps them.
 */
public final class ShortLived {

    public static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote");
    private static final String DONE = "tanheng.short-lived";

    private ShortLived() {}

    /** The exit code of another machine that ran the program; nothing where this one is to do it. */
    static OptionalInt run(Class<?> program, String... arguments) {
        if (System.getProperty(DONE) != null || hasOptions()) {
            return OptionalInt.empty();
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-D" + DONE + "=true");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return OptionalInt.of(process.waitFor());
        } catch (IOException e) {
            // a runtime without its own launcher: slower, and right all the same
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    /** Whether something stands before the jar; where the system does not tell, nothing does. */
    private static boolean hasOptions() {
        return ProcessHandle.current()
                .info()
                .arguments()
                .filter(given -> given.length > 0 && !given[0].equals("-jar"))
                .isPresent();
    }
}
