/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all parts have in common: a folder, a log file, a process, and the signals it is sent. */
abstract class ProcessPart implements Part {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration FOR_START = Duration.ofMinutes(5);
    private static final Duration FOR_ORDERLY_END = Duration.ofSeconds(30);

    private static final int LAST_LINES = 15;

    private final String name;
    private final Path folder;
    private final Path log;
    private @Nullable Process process;

    ProcessPart(String name, Path folder) {
        this.name = name;
        this.folder = folder.toAbsolutePath().normalize();
        this.log = this.folder.resolve("log.txt");
    }

    /** Prepares the folder and says what to run in it. */
    abstract List<String> command() throws IOException;

    /** What the process finds in its environment besides ours. */
    Map<String, String> environment() {
        return Map.of();
    }

    /** Whether the process does its work now. */
    abstract boolean answers() throws IOException;

    /** The signal that asks for an orderly end. */
    String orderlyEnd() {
        return "TERM";
    }

    Path folder() {
        return folder;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Path logFile() {
        return log;
    }

    @Override
    public final synchronized long processId() {
        return running().pid();
    }

    @Override
    public final synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    @Override
    public final synchronized void begin() {
        if (isRunning()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            LeftBehind.end(folder);
            Process started = launch();
            Guard.watch(started.pid());
            LeftBehind.remember(folder, started);
            process = started;
        } catch (IOException failure) {
            throw new PartFailure(name + " could not be started in " + folder, failure);
        }
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(OwnGroup.of(command()));
        // Few memory pools of the C library: many threads would otherwise keep as many of them, mostly empty.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment());
        return builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
    }

    /** Holds no lock, so that a part can be killed while it is waited for. */
    @Override
    public final void awaitAnswer() {
        Process awaited = running();
        long end = System.nanoTime() + FOR_START.toNanos();
        while (!answersNow()) {
            if (!awaited.isAlive()) {
                throw new PartFailure(name + " ended while starting, with " + awaited.exitValue() + lastWords());
            }
            if (System.nanoTime() > end) {
                throw new PartFailure(name + " did not answer within " + FOR_START.toSeconds() + " s" + lastWords());
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new PartFailure(name + " was not waited for any longer");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private boolean answersNow() {
        try {
            return answers();
        } catch (IOException failure) {
            throw new PartFailure(name + " could not be asked whether it answers", failure);
        }
    }

    @Override
    public final synchronized void kill() {
        if (process == null) {
            return;
        }
        List<ProcessHandle> family = family(process);
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> member.onExit().join());
        ended(process);
    }

    @Override
    public final synchronized void pause() {
        family(running()).forEach(member -> Signal.send("STOP", member.pid()));
    }

    @Override
    public final synchronized void resume() {
        family(running()).forEach(member -> Signal.send("CONT", member.pid()));
    }

    @Override
    public final synchronized void stop() {
        if (process == null || !process.isAlive()) {
            kill();
            return;
        }
        resume();
        Signal.send(orderlyEnd(), process.pid());
        if (awaitEnd(process)) {
            ended(process);
        } else {
            kill();
        }
    }

    /** The process first, so that it can neither mourn nor replace its children. */
    private static List<ProcessHandle> family(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    private static boolean awaitEnd(Process process) {
        try {
            return process.waitFor(FOR_ORDERLY_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void ended(Process gone) {
        Guard.forget(gone.pid());
        process = null;
    }

    private synchronized Process running() {
        if (process == null) {
            throw new PartFailure(name + " does not run" + lastWords());
        }
        return process;
    }

    /** The end of the log, without the inner lines of Java's stack traces, which hide the cause. */
    private String lastWords() {
        try {
            String all = Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
            List<String> lines =
                    all.lines().filter(line -> !line.startsWith("\t")).toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return "; the end of " + log + ":\n  " + String.join("\n  ", last);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
