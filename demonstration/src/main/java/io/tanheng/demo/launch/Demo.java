/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.parts.PartFailure;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Starts the whole system on this machine: {@code ./demo} ends up here. */
public final class Demo {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final Duration FOR_THE_FIRST_HOUR = Duration.ofMinutes(1);

    private final Path root;
    private final Console console;
    private final EndInOrder end = new EndInOrder();

    private Demo(Path root, Console console) {
        this.root = root;
        this.console = console;
    }

    /** Runs until it is told to end by Ctrl-C, or, for the self-test, until that has told how it went. */
    public static void main(String[] arguments) {
        Path root = Path.of(System.getProperty("tanheng.root", "."))
                .toAbsolutePath()
                .normalize();
        System.setErr(inUtf8(FileDescriptor.err));
        Console console = new Console(inUtf8(FileDescriptor.out));
        try {
            DemoOptions options = DemoOptions.parse(List.of(arguments), root);
            System.exit(new Demo(root, console).run(options));
        } catch (DemoFailure misuse) {
            System.err.println(misuse.getMessage());
            System.exit(MISUSED);
        }
    }

    /** Whatever the locale says: all our words can be written so, and terminals read it. */
    private static PrintStream inUtf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private int run(DemoOptions options) {
        return switch (options.purpose()) {
            case HELP -> help();
            case RUN -> guarded(() -> play(options));
            case SELF_TEST -> guarded(() -> new SelfTest(root, console, end).run());
        };
    }

    private int help() {
        console.line(Words.of("help"));
        return 0;
    }

    private int play(DemoOptions options) throws IOException, InterruptedException {
        try (DataFolder data = DataFolder.open(options.data(), options.fresh())) {
            Stage stage = Stage.set(root, options.plants(), data, Addresses.preferably(console), console, end);
            Optional<TracedHour> hour = stage.awaitTracedHour(FOR_THE_FIRST_HOUR);
            ReadyBlock.of(stage, data, hour, console).print(console);
            Thread.currentThread().join();
        }
        return 0;
    }

    /** Whatever happens, what was started is ended; Ctrl-C makes the virtual machine do the same. */
    private int guarded(Course course) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::endAll, "end"));
        try {
            return course.run();
        } catch (DemoFailure | PartFailure | IOException | InterruptedException failure) {
            if (!end.hasBegun()) {
                System.err.println(failure.getMessage());
            }
            return FAILED;
        } finally {
            endAll();
        }
    }

    private void endAll() {
        end.endAll(() -> console.happened("stopping"), () -> console.happened("stopped"));
    }

    /** What is done between start and end. */
    @FunctionalInterface
    private interface Course {
        int run() throws IOException, InterruptedException;
    }
}
