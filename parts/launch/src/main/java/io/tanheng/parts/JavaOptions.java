/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a Java process is run.
 *
 * @param heapMebibytes the largest heap
 * @param further options besides, such as system properties
 */
public record JavaOptions(int heapMebibytes, List<String> further) {

    /** Options are copied. */
    public JavaOptions {
        further = List.copyOf(further);
    }

    /** A heap limit and nothing besides. */
    public static JavaOptions heap(int mebibytes) {
        return new JavaOptions(mebibytes, List.of());
    }

    /**
     * A heap limit, the first compiler only, and classes that are not verified: a process that lives for a minute is gone before
     * the second compiler has earned what it costs, and verifying is a tenth of its start. Room for classes and code from the
     * beginning, which would otherwise be collected while it starts.
     */
    public static JavaOptions shortLived(int heapMebibytes) {
        return new JavaOptions(
                heapMebibytes,
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ReservedCodeCacheSize=240m",
                        "-XX:MetaspaceSize=256m",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-BytecodeVerificationRemote"));
    }

    /** The start of a command line, with the Java this process itself runs on. */
    List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-Xmx" + heapMebibytes + "m");
        command.add("-Xshare:auto");
        command.addAll(further);
        return command;
    }
}
