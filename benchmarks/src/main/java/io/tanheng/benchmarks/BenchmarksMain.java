/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import io.tanheng.benchmarks.measure.Ratio;
import io.tanheng.parts.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Runs the benchmarks and prints a table; the arguments name those to run, none means all: {@code ingest}, {@code accounting},
 * {@code latency}, {@code log}. With {@code quick} among them it only shows that everything works.
 */
public final class BenchmarksMain {
    private static final Set<String> ALL = Set.of("ingest", "accounting", "latency", "log");

    private BenchmarksMain() {}

    /** See the class comment. */
    public static void main(String[] arguments) throws Exception {
        List<String> names = new ArrayList<>(List.of(arguments));
        BenchmarkSettings settings = names.remove("quick") ? BenchmarkSettings.quick() : BenchmarkSettings.full();
        if (!ALL.containsAll(names)) {
            throw new IllegalArgumentException("Benchmarks are " + ALL + " and the word quick, found: " + names);
        }
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "benchmarks-");
        List<String> table = new ArrayList<>();
        try {
            for (Stage stage : Stages.of(names)) {
                say("== " + stage.name());
                table.addAll(stage.run(settings, folder.resolve(stage.name())));
            }
        } finally {
            Folders.delete(folder);
        }
        say("");
        Machine.describe().forEach(BenchmarksMain::say);
        table.forEach(BenchmarksMain::say);
    }

    static void say(String line) {
        System.out.println(line);
    }

    /** The lines of a ratio with both sides. */
    static List<String> lines(Ratio ratio, String ours, String theirs) {
        List<String> lines = new ArrayList<>();
        lines.add(ratio.line());
        lines.addAll(ratio.details(ours, theirs));
        return lines;
    }

    static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
