/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidencepackage.SampleInventory;
import io.tanheng.evidencepackage.SamplePackage;
import io.tanheng.evidencepackage.SampleSite;
import io.tanheng.evidencepackage.format.Sample;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar a stranger runs, by its arguments alone. */
class VerifyMainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Map<String, String> environment, String... arguments) {
        return VerifyMain.run(new PrintWriter(out, true), new PrintWriter(err, true), environment, arguments);
    }

    @Test
    void withoutAPackageItSaysHowItIsUsedInTheLanguageOfTheTerminal() {
        assertThat(run(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Verification.UNUSABLE);
        assertThat(err.toString()).contains("Computes every figure");
        assertThat(run(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Verification.UNUSABLE);
        assertThat(err.toString()).contains("离线重新计算");
    }

    @Test
    void helpIsNoFailure() {
        assertThat(run(Map.of(), "--help")).isEqualTo(Verification.HOLDS);
    }

    @Test
    void anOptionNobodyKnowsIsNotPassedOver() {
        assertThat(run(Map.of(), "package.zip", "--trust-me", "yes")).isEqualTo(Verification.UNUSABLE);
        assertThat(err.toString()).contains("--key");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run(Map.of(), "no-such.zip")).isEqualTo(Verification.UNUSABLE);
        assertThat(err.toString()).contains("no-such.zip");
    }

    @Test
    void itNeedsNothingButWhatTheJarHolds(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = new SamplePackage(SampleSite.books("cn-power-ets-2024", 2024), folder.resolve("log"))
                .write(folder.resolve("package.zip"), Optional.of(new Sample(3, "jar")), false);
        String told = told("-XX:TieredStopAtLevel=1", "-cp", inTheJar(), VerifyMain.class.getName(), file.toString());
        assertThat(told).startsWith("{\"holds\":true,").contains("\"hours\":48", "\"blocks\":3");
    }

    @Test
    void thePackageOfAnInventoryNeedsNoMore(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = SampleInventory.certified(folder.resolve("log")).write(folder.resolve("package.zip"));
        String told = told("-XX:TieredStopAtLevel=1", "-cp", inTheJar(), VerifyMain.class.getName(), file.toString());
        assertThat(told).startsWith("{\"holds\":true,\"organisation\":").contains("\"sites\":2,\"held\":2,");
    }

    /** A jar is run by a machine of its own, whose answer and exit code are handed on. */
    @Test
    void asAJarItAnswersTheSame(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = new SamplePackage(SampleSite.books("cn-power-ets-2024", 2024), folder.resolve("log"))
                .write(folder.resolve("package.zip"), Optional.empty(), false);
        Path jar = folder.resolve("a jar.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, VerifyMain.class.getName());
        String parts = Arrays.stream(inTheJar().split(File.pathSeparator))
                .map(part -> Path.of(part).toUri().toString())
                .collect(Collectors.joining(" "));
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, parts);
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        assertThat(told("-jar", jar.toString(), file.toString())).startsWith("{\"holds\":true,");

        byte[] cut = Arrays.copyOf(Files.readAllBytes(file), 1000);
        Files.write(file, cut);
        Process process = java("-jar", jar.toString(), file.toString());
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("zip-malformed");
        assertThat(process.waitFor()).isEqualTo(Verification.DIFFERS);
    }

    private static String told(String... arguments) throws IOException, InterruptedException {
        Process process = java(arguments);
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }

    private static Process java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        command.add("--json");
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The class path without what the plugin that makes the jar leaves out: Kafka's client, Zstandard, whatever only tests need. */
    private static String inTheJar() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(
                        part -> part.matches(".*[/\\\\]target[/\\\\]classes")
                                || part.matches(".*[/\\\\](bouncycastle|jackson|snakeyaml)[/\\\\].*")
                                || part.matches(
                                        ".*[/\\\\](methodology|telemetry|contracts|evidence|evidence-package)-[0-9][^/]*[.]jar"))
                .filter(part -> !part.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void aKeyThatIsNoneIsNamed() {
        assertThat(run(Map.of(), "no-such.zip", "--key", "abc")).isEqualTo(Verification.UNUSABLE);
        assertThat(err.toString()).contains("'abc'");
    }
}
