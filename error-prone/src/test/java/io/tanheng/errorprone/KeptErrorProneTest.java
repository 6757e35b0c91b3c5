/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler finds with the kept classes what it would find with Error Prone itself, in the first run and in the next. */
class KeptErrorProneTest {

    private static final String WRONG = """
            package wrong;

            @org.jspecify.annotations.NullMarked
            class Wrong {
                boolean same(int[] one, int[] other) {
                    return one.equals(other);
                }

                String name() {
                    return null;
                }
            }

            class OfNoMark {}
            """;

    @TempDir
    private Path folder;

    @Test
    void theChecksOfEachJarAreMadeInEachRunAndLoadedOnce() throws IOException {
        String said = compiledTwice(WRONG);
        for (int run = 1; run <= 2; run++) {
            assertThat(said)
                    .contains("run " + run + ": [ArrayEquals]")
                    .contains("run " + run + ": [NullAway]")
                    .contains("run " + run + ": [RequireExplicitNullMarking]");
        }
        assertThat(said).contains("loaders: 1");
    }

    @Test
    void codeWithoutFaultsIsLeftAlone() throws IOException {
        assertThat(compiledTwice("package right; @org.jspecify.annotations.NullMarked class Right {}"))
                .isEqualTo("loaders: 1\n");
    }

    private String compiledTwice(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Code.java"), source);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        insides().forEach(command::add);
        command.addAll(List.of("-cp", place(TwoRuns.class), TwoRuns.class.getName(), file.toString()));
        command.addAll(List.of("-d", folder.toString(), "-cp", place(NullMarked.class)));
        command.addAll(List.of("-processorpath", place(KeptErrorProne.class)));
        command.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
        command.add("-Xplugin:KeptErrorProne -Xep:NullAway:ERROR -XepOpt:NullAway:OnlyNullMarked=true"
                + " -Xep:RequireExplicitNullMarking:WARN");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The parts of the compiler that a build opens for Error Prone. */
    private static Stream<String> insides() throws IOException {
        Path root = Path.of(place(KeptErrorProne.class), "../../..").normalize();
        return Files.readAllLines(root.resolve(".mvn/jvm.config")).stream()
                .filter(line -> line.startsWith("--add"))
                .map(line -> line.replace(' ', '='));
    }

    private static String place(Class<?> type) {
        URI place = URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString());
        return Path.of(place).toString();
    }
}
