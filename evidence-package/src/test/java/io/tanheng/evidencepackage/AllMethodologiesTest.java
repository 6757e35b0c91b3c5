/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidencepackage.verify.Believed;
import io.tanheng.evidencepackage.verify.PackageVerifier;
import io.tanheng.evidencepackage.verify.Report;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example year of every methodology there is can be packed and computed again, step by step. */
class AllMethodologiesTest {

    @TempDir
    private Path folder;

    static Stream<String> withAnExample() {
        return Methodologies.standard().all().stream()
                .map(Methodology::edition)
                .map(edition -> edition.id())
                .filter(id -> Files.exists(Path.of("..", "docs", "examples", id + ".yaml")));
    }

    @ParameterizedTest
    @MethodSource("withAnExample")
    void everyStepIsComputedAgain(String methodology) throws IOException {
        Path file = new SamplePackage(SampleSite.example(methodology), folder.resolve("log"))
                .write(folder.resolve("package.zip"), Optional.empty(), false);
        Report report = PackageVerifier.verify(file, Believed.NOTHING);
        assertThat(report.steps()).isGreaterThan(10);
    }
}
