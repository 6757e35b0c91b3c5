/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidencepackage.format.Names;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files from strangers: each is refused with its reason, and none is unpacked further than that. */
class BadZipTest {

    @TempDir
    private static Path folder;

    private static Path whole = Path.of("");

    @BeforeAll
    static void pack() throws IOException {
        whole = new SamplePackage(SampleSite.books("cn-power-ets-2024", 2024), folder.resolve("log"))
                .write(folder.resolve("whole.zip"), Optional.empty(), false);
    }

    private static Difference refused(byte[] zip) throws IOException {
        Path file = Files.write(folder.resolve("bad.zip"), zip);
        return Judged.difference(file);
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "a/../../evil.txt",
                "/etc/passwd",
                "C:/windows/evil.txt",
                "a\\..\\evil.txt",
                "./evil.txt",
                "hours//evil.txt",
                "evil.",
                "verräterisch.txt"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
        assertThat(refused(zip(name, new byte[] {1})).problem()).isEqualTo(PackageProblem.NAME_NOT_ALLOWED);
    }

    @Test
    void aNameThatStandsTwiceIsRefused() throws IOException {
        byte[] two = new Tampering(whole)
                .with("zzzz.json", new byte[] {1})
                .with("zzzy.json", new byte[] {2})
                .bytes();
        assertThat(refused(replaced(two, "zzzy.json", "zzzz.json")).problem()).isEqualTo(PackageProblem.NAME_TWICE);
        assertThat(refused(replaced(two, "zzzy.json", "ZZZZ.json")).problem())
                .as("the same on systems that do not tell capitals")
                .isEqualTo(PackageProblem.NAME_TWICE);
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        String text = new String(bytes, ISO_8859_1);
        return text.replace(from, to).getBytes(ISO_8859_1);
    }

    @Test
    void aBombIsRefusedByItsRatioBeforeAnythingIsUnpacked() throws IOException {
        Difference found = refused(zip("hours/stack-1.jsonl", new byte[64 * 1024 * 1024]));
        assertThat(found.problem()).isEqualTo(PackageProblem.TOO_LARGE);
    }

    @Test
    void aFileThatUnpacksToMoreThanItSaysIsStoppedThere() throws IOException {
        byte[] zip = zip(Names.MANIFEST, "x".repeat(100_000).getBytes(UTF_8));
        ByteBuffer directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int begin = directory.getInt(zip.length - 6);
        directory.putInt(begin + 24, 10);
        assertThat(refused(zip).problem()).isEqualTo(PackageProblem.TOO_LARGE);
    }

    @Test
    void aFileThatIsCutIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        for (int length : new int[] {0, 10, 22, bytes.length / 2, bytes.length - 1}) {
            assertThat(refused(Arrays.copyOf(bytes, length)).problem()).isEqualTo(PackageProblem.ZIP_MALFORMED);
        }
    }

    @Test
    void bytesBeforeBetweenOrBehindTheFilesAreRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        byte[] before =
                ByteBuffer.allocate(bytes.length + 4).putInt(0).put(bytes).array();
        assertThat(refused(before).problem()).isEqualTo(PackageProblem.ZIP_MALFORMED);
        byte[] behind = Arrays.copyOf(bytes, bytes.length + 4);
        assertThat(refused(behind).problem()).isEqualTo(PackageProblem.ZIP_MALFORMED);
    }

    @Test
    void aNameThatDiffersInItsPlaceAndInTheDirectoryIsRefused() throws IOException {
        byte[] bytes = zip("manifest.json", new byte[] {1});
        bytes[30] = 'n';
        assertThat(refused(bytes).problem()).isEqualTo(PackageProblem.ZIP_MALFORMED);
    }

    @Test
    void aFileNobodySignedAndAFileThatIsMissingAreRefused() throws IOException {
        assertThat(refused(new Tampering(whole).with("more.txt", new byte[] {1}).bytes())
                        .problem())
                .isEqualTo(PackageProblem.FILE_NOT_LISTED);
        Difference missing = refused(new Tampering(whole).without(Names.KEYS).bytes());
        assertThat(missing.problem()).isEqualTo(PackageProblem.FILE_MISSING);
        assertThat(missing.file()).isEqualTo(Names.KEYS);
        assertThat(refused(new Tampering(whole).without(Names.MANIFEST).bytes()).problem())
                .isEqualTo(PackageProblem.FILE_MISSING);
    }

    @Test
    void aManifestInAnotherSpellingIsRefusedWithThePlace() throws IOException {
        Difference found = refused(new Tampering(whole)
                .text(Names.MANIFEST, text -> text.replaceFirst("\\{", "{ "))
                .bytes());
        assertThat(found.problem()).isEqualTo(PackageProblem.MANIFEST_MALFORMED);
        assertThat(found.sentence().en()).contains("from byte 2 on");
    }

    @Test
    void aManifestWithANameTwiceIsRefused() throws IOException {
        Difference found = refused(new Tampering(whole)
                .text(Names.MANIFEST, text -> text.replaceFirst("\\{", "{\"site\":\"a/b\","))
                .bytes());
        assertThat(found.sentence().en()).contains("'site'").contains("twice");
    }

    @Test
    void aNumberSpelledOtherwiseAndANameTwiceInAnHourAreRefused() throws IOException {
        String hours = Names.hours(SampleSite.STACK);
        Difference number = refused(new Tampering(whole)
                .text(hours, text -> text.replaceFirst("\"version\":1,", "\"version\":1.0,"))
                .signed()
                .bytes());
        assertThat(number.problem()).isEqualTo(PackageProblem.JSON_MALFORMED);
        assertThat(number.sentence().en()).contains("line 1");
        Difference twice = refused(new Tampering(whole)
                .text(hours, text -> text.replaceFirst("\"version\":1,", "\"version\":1,\"version\":1,"))
                .signed()
                .bytes());
        assertThat(twice.problem()).isEqualTo(PackageProblem.JSON_MALFORMED);
        assertThat(twice.sentence().en()).containsIgnoringCase("duplicate field 'version'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e27783535", "1e-27783535"})
    void aNumberThatWouldFillAllMemoryIsRefused(String number) throws IOException {
        Difference found = refused(new Tampering(whole)
                .text(
                        Names.hours(SampleSite.STACK),
                        text -> text.replaceFirst("\"average\":[0-9.]+", "\"average\":" + number))
                .signed()
                .bytes());
        assertThat(found.problem()).isEqualTo(PackageProblem.JSON_MALFORMED);
        assertThat(found.sentence().en()).contains("line 1");
    }

    @Test
    void aFieldNobodyKnowsIsRefused() throws IOException {
        Difference found = refused(new Tampering(whole)
                .text(Names.STATEMENT, text -> text.replaceFirst("\\{", "{\"remark\":\"true\","))
                .signed()
                .bytes());
        assertThat(found.problem()).isEqualTo(PackageProblem.JSON_MALFORMED);
        assertThat(found.sentence().en()).contains("remark");
    }

    @Test
    void anyZipProgramMayHavePackedIt() throws IOException {
        byte[] repacked = new Tampering(whole).bytes();
        Path file = Files.write(folder.resolve("repacked.zip"), repacked);
        assertThat(Judged.statement(file).hours()).isEqualTo(48);
    }
}
