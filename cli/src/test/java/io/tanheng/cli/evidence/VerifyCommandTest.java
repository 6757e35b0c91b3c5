/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.cli.ExitCode;
import io.tanheng.cli.Terminal;
import io.tanheng.evidencepackage.SampleInventory;
import io.tanheng.evidencepackage.SamplePackage;
import io.tanheng.evidencepackage.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auditor at home, with a file and a terminal. */
class VerifyCommandTest {

    @TempDir
    private static Path folder;

    private static Path whole = Path.of("");
    private static String checkpoint = "";

    private final Terminal terminal = new Terminal();

    @BeforeAll
    static void pack() throws IOException {
        SamplePackage sample = new SamplePackage(SampleSite.books("cn-power-ets-2024", 2024), folder.resolve("log"));
        whole = sample.write(folder.resolve("whole.zip"), Optional.empty(), false);
        checkpoint =
                Files.write(folder.resolve("kept"), sample.checkpoint().bytes()).toString();
    }

    @Test
    void oneLineSaysThatAllOfItHolds() {
        assertThat(terminal.run("verify", whole.toString(), "--language", "en")).isEqualTo(ExitCode.SUCCESS);
        assertThat(terminal.out())
                .startsWith("Holds: statement 2024 version 2 of north-power/plant-1; 48 hours with ")
                .contains("nobody has vouched");
        assertThat(terminal.run("verify", whole.toString(), "--language", "zh")).isEqualTo(ExitCode.SUCCESS);
        assertThat(terminal.out()).contains("成立：north-power/plant-1 的 2024 声明第 2 版；48 个小时");
    }

    @Test
    void thePackageOfAnInventoryIsToldByItsSitesAndCertificates() throws IOException {
        String file = SampleInventory.certified(folder.resolve("inventories"))
                .write(folder.resolve("inventory.zip"))
                .toString();
        assertThat(terminal.run("verify", file, "--language", "en")).isEqualTo(ExitCode.SUCCESS);
        assertThat(terminal.out())
                .startsWith("Holds: inventory 2024 version 3 of north-power; statements added up: 2")
                .contains("certificates that held: 2 of 2", "north-power/works-2: Certificate ")
                .contains("Not judged here: the hours of north-power/plant-1");
        assertThat(terminal.run("verify", file, "--language", "zh")).isEqualTo(ExitCode.SUCCESS);
        assertThat(terminal.out()).contains("成立：north-power 的 2024 温室气体清单第 3 版；2 个厂区");
        assertThat(terminal.run("verify", file, "--json")).isEqualTo(ExitCode.SUCCESS);
        assertThat(terminal.out()).contains("{\"holds\":true,\"organisation\":\"north-power\",", "\"held\":2,");
    }

    @Test
    void withTheKeyOfTheLogAndACheckpointThatWasKeptItSaysSo() {
        String key = SamplePackage.LOG.keys().keys().get(0).key().text();
        assertThat(terminal.run(
                        "verify", whole.toString(), "--key", key, "--checkpoint", checkpoint, "--language", "en"))
                .isEqualTo(ExitCode.SUCCESS);
        assertThat(terminal.out()).contains("by keys you gave", "is the one you kept");
    }

    @Test
    void aByteThatWasTouchedIsFailure() throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        bytes[bytes.length / 2] ^= 1;
        Path changed = Files.write(folder.resolve("changed.zip"), bytes);
        assertThat(terminal.run("verify", changed.toString(), "--language", "en"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(terminal.out()).startsWith("Does not hold (");
        assertThat(terminal.run("verify", changed.toString(), "--json")).isEqualTo(ExitCode.FAILED);
        assertThat(terminal.out()).contains("{\"holds\":false,\"problem\":\"");
    }

    @Test
    void aFileThatIsNotThereIsUnusable() {
        assertThat(terminal.run("verify", folder.resolve("none.zip").toString(), "--language", "en"))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(terminal.err()).contains("none.zip");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        assertThat(terminal.run(
                        "package",
                        "--statement",
                        "north-power/plant-1/2024",
                        "--server",
                        "http://127.0.0.1:1",
                        "--language",
                        "en"))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(terminal.err()).contains("http://127.0.0.1:1 does not answer");
    }
}
