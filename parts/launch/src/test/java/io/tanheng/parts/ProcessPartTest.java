/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessPartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path temporary;

    @Test
    void childrenDieWithAVirtualMachineThatIsKilled() throws IOException {
        try (JavaProcess parent = program("parent", ParentMain.class, temporary.toString())) {
            parent.start();
            Path note = temporary.resolve("child.txt");
            await().atMost(PATIENCE).until(() -> Files.exists(note));
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(Files.readString(note))).orElseThrow();

            ProcessHandle.of(parent.processId()).orElseThrow().destroyForcibly();

            await().atMost(PATIENCE).until(() -> !child.isAlive());
        }
    }

    @Test
    void aPausedProcessStandsStillUntilItIsResumed() {
        try (JavaProcess part = program("pausing", SleepingMain.class)) {
            part.start();
            part.pause();
            await().atMost(PATIENCE).until(() -> state(part).equals("T"));
            assertThat(part.isRunning()).isTrue();

            part.resume();
            await().atMost(PATIENCE).until(() -> !state(part).equals("T"));
        }
    }

    @Test
    void aPausedProcessCanBeStoppedInOrder() {
        JavaProcess part = program("pausing", SleepingMain.class);
        part.start();
        part.pause();
        part.stop();

        assertThat(part.isRunning()).isFalse();
    }

    @Test
    void aProcessLeftBehindByAFormerRunEndsBeforeAnotherStarts() {
        JavaProcess former = program("former", SleepingMain.class);
        former.start();
        ProcessHandle left = ProcessHandle.of(former.processId()).orElseThrow();
        try (JavaProcess next = program("former", SleepingMain.class)) {
            next.start();

            assertThat(left.isAlive()).isFalse();
            assertThat(next.processId()).isNotEqualTo(left.pid());
        }
    }

    @Test
    void aProcessThatEndsWhileStartingIsReportedWithItsLastWords() {
        try (MqttPart broker =
                new MqttPart(temporary, 1, new JavaOptions(64, List.of("-Dno.such", "-XX:NoSuchOption")))) {
            assertThatThrownBy(broker::start)
                    .isInstanceOf(PartFailure.class)
                    .hasMessageContaining("MQTT broker ended while starting")
                    .hasMessageContaining("NoSuchOption")
                    .hasMessageContaining("log.txt");
        }
    }

    private JavaProcess program(String name, Class<?> main, String... arguments) {
        List<String> program = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        program.addAll(List.of(arguments));
        return new JavaProcess(name, temporary.resolve(name), JavaOptions.shortLived(32), program, Map.of());
    }

    private static String state(Part part) throws IOException {
        String line = Files.readString(Path.of("/proc", Long.toString(part.processId()), "stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ", 2)[0];
    }
}
