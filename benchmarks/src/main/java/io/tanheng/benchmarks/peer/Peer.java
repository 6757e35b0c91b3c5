/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One of the programs of this package, run as a process of its own that ends when this one does. */
public final class Peer implements AutoCloseable {
    private final Process process;
    private final PrintStream questions;
    private final BufferedReader answers;

    /** Starts the program and returns when it is ready. */
    public Peer(Class<?> program, List<String> virtualMachineOptions, Path log, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(virtualMachineOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        expectReady(program, log);
    }

    private void expectReady(Class<?> program, Path log) throws IOException {
        String first = answers.readLine();
        if (!"ready".equals(first)) {
            throw new IOException(program.getSimpleName() + " said '" + first + "' instead of 'ready'; see " + log);
        }
    }

    public long processId() {
        return process.pid();
    }

    /** Asks one line and waits for the answer. */
    public String ask(String line) throws IOException {
        questions.println(line);
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("The peer ended without an answer to: " + line);
        }
        return answer;
    }

    @Override
    public void close() {
        questions.close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
