/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.tanheng.evidencepackage.format.HourTable;
import io.tanheng.evidencepackage.format.Sample;
import io.tanheng.evidencepackage.verify.Believed;
import io.tanheng.evidencepackage.verify.PackageVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whatever somebody puts into a package, and whoever signs it, the verifier holds it or refuses it with a reason; run with
 * {@code JAZZER_FUZZ=1} to search.
 */
class PackageFuzzTest {

    private static final int MOST_BYTES = 2_000;
    private static final Path FOLDER = folder();
    private static final Path WHOLE = whole();
    private static final Path INVENTORY = inventory();

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "fuzz-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path whole() {
        try {
            return new SamplePackage(SampleSite.books("cn-power-ets-2024", 2024), FOLDER.resolve("log"))
                    .write(FOLDER.resolve("whole.zip"), Optional.of(new Sample(2, "fuzz")), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path inventory() {
        try {
            return SampleInventory.certified(FOLDER.resolve("inventories")).write(FOLDER.resolve("inventory.zip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void judged(byte[] zip) throws IOException {
        try {
            assertThat(PackageVerifier.verify(Files.write(FOLDER.resolve("next.zip"), zip), Believed.NOTHING)
                            .steps())
                    .isNotNegative();
        } catch (PackageRefusal refusal) {
            assertThat(refusal.difference().toString()).isNotBlank();
        }
    }

    private static byte[] spliced(byte[] bytes, FuzzedDataProvider data) {
        int place = data.consumeInt(0, bytes.length);
        int removed = data.consumeInt(0, Math.min(MOST_BYTES, bytes.length - place));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, place);
        out.writeBytes(data.consumeBytes(MOST_BYTES));
        out.write(bytes, place + removed, bytes.length - place - removed);
        return out.toByteArray();
    }

    @FuzzTest(maxDuration = "3m")
    void anyZip(FuzzedDataProvider data) throws IOException {
        judged(spliced(Files.readAllBytes(WHOLE), data));
    }

    @FuzzTest(maxDuration = "5m")
    void anyFileInASignedPackage(FuzzedDataProvider data) throws IOException {
        judged(new Tampering(WHOLE), data);
    }

    @FuzzTest(maxDuration = "5m")
    void anyFileInASignedPackageOfAnInventory(FuzzedDataProvider data) throws IOException {
        judged(new Tampering(INVENTORY), data);
    }

    private static void judged(Tampering tampering, FuzzedDataProvider data) throws IOException {
        String name = data.pickValue(tampering.names().stream()
                .filter(file -> !file.startsWith("manifest."))
                .sorted()
                .toArray(String[]::new));
        judged(tampering
                .with(name, spliced(tampering.bytes(name), data))
                .signed()
                .bytes());
    }

    @FuzzTest(maxDuration = "3m")
    void anyManifestSignedByTheOperator(FuzzedDataProvider data) throws IOException {
        Tampering tampering = new Tampering(WHOLE);
        judged(tampering.signed(spliced(tampering.bytes("manifest.json"), data)).bytes());
    }

    @FuzzTest(maxDuration = "1m")
    void anyRowOfATable(FuzzedDataProvider data) {
        List<String> cells = HourTable.cellsOf(data.consumeRemainingAsString());
        assertThat(HourTable.cellsOf(HourTable.line(cells))).isEqualTo(cells);
    }
}
