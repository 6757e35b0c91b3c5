/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Any Java program as a part: it counts as answering as soon as it runs. */
public final class JavaProcess extends ProcessPart {

    private final JavaOptions java;
    private final List<String> program;
    private final Map<String, String> environment;

    /**
     * A program in a folder of its own.
     *
     * @param program class path, main class and arguments as the Java launcher takes them, {@code -cp} included
     */
    public JavaProcess(
            String name, Path folder, JavaOptions java, List<String> program, Map<String, String> environment) {
        super(name, folder);
        this.java = java;
        this.program = List.copyOf(program);
        this.environment = Map.copyOf(environment);
    }

    @Override
    public String address() {
        return "";
    }

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(java.command());
        command.addAll(program);
        return command;
    }

    @Override
    Map<String, String> environment() {
        return environment;
    }

    @Override
    boolean answers() {
        return isRunning();
    }
}
