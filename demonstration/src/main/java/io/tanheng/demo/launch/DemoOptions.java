/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param purpose what to do at all
 * @param data where everything is kept
 * @param fresh whether what is kept there is deleted first
 * @param plants whether simulated plants report
 */
record DemoOptions(Purpose purpose, Path data, boolean fresh, boolean plants) {

    /** What the launcher can be started for. */
    enum Purpose {
        HELP,
        RUN,
        SELF_TEST
    }

    /** Reads the command line; data is kept below the root unless it says otherwise. */
    static DemoOptions parse(List<String> arguments, Path root) {
        DemoOptions options = new DemoOptions(Purpose.RUN, root.resolve("target/demo"), false, true);
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            options = options.with(rest.remove(), rest);
        }
        return options;
    }

    private DemoOptions with(String option, Deque<String> rest) {
        return switch (option) {
            case "--help", "-h" -> new DemoOptions(Purpose.HELP, data, fresh, plants);
            case "--self-test" -> new DemoOptions(Purpose.SELF_TEST, data, fresh, plants);
            case "--fresh" -> new DemoOptions(purpose, data, true, plants);
            case "--no-plants" -> new DemoOptions(purpose, data, fresh, false);
            case "--data" -> new DemoOptions(purpose, folder(rest), fresh, plants);
            default -> throw new DemoFailure(Words.of("option.unknown", option));
        };
    }

    private static Path folder(Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new DemoFailure(Words.of("option.data"));
        }
        return Path.of(rest.remove()).toAbsolutePath().normalize();
    }
}
