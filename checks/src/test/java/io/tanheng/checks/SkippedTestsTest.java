/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A skipped test fails the build: this module is built last and reads what the others reported. */
class SkippedTestsTest {

    private static final Pattern SKIPPED = Pattern.compile("<testsuite [^>]*skipped=\"[1-9]");

    @Test
    void noModuleReportsASkippedTest() throws IOException {
        List<Path> skipped;
        try (Stream<Path> files = Files.find(Repository.root(), 6, (file, attributes) -> isReport(file))) {
            skipped = files.filter(file -> SKIPPED.matcher(head(file)).find()).toList();
        }
        assertThat(skipped).isEmpty();
    }

    private static boolean isReport(Path file) {
        return file.toString().endsWith(".xml") && file.toString().contains("/target/surefire-reports/");
    }

    private static String head(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return String.join(" ", lines.limit(5).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
