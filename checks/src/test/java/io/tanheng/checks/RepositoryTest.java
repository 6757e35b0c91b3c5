/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** House rules that can be seen in the files. */
class RepositoryTest {

    private static final long LARGEST_SOURCE_BYTES = 20 * 1024;

    private static final Set<String> SOURCE_ENDINGS = Set.of("java", "html", "sql", "sh", "yaml", "yml", "css", "js");

    /** Larger for a reason that stands beside it. */
    private static final Set<String> LARGER_WITH_REASON =
            Set.of("docs/openapi.yaml" /* generated, one document */, "docs/openapi-accounting.yaml" /* the same */);

    private static final Pattern SKIPPED = Pattern.compile(
            "(?m)^\\s*@(Disabled|EnabledIf\\w*|DisabledIf\\w*|Ignore)\\b|Assumptions\\.|assumeTrue|assumeThat");

    @Test
    void noSourceFileIsLargerThanTwentyKilobytes() throws IOException {
        List<String> larger = new ArrayList<>();
        for (Path file : Repository.files()) {
            String name = Repository.root().relativize(file).toString();
            if (SOURCE_ENDINGS.contains(ending(file))
                    && Files.size(file) > LARGEST_SOURCE_BYTES
                    && !LARGER_WITH_REASON.contains(name)) {
                larger.add(name + " (" + Files.size(file) + " bytes)");
            }
        }
        assertThat(larger).isEmpty();
    }

    @Test
    void everyPackageOfTheProductRefusesNull() {
        Set<Path> folders = mainSources().stream().map(Path::getParent).collect(Collectors.toSet());
        List<Path> open = folders.stream()
                .filter(folder -> !nullMarked(folder.resolve("package-info.java")))
                .toList();
        assertThat(open).as("packages without @NullMarked package-info.java").isEmpty();
    }

    @Test
    void noTestCanSkipItself() {
        List<Path> skipping = Repository.files().stream()
                .filter(file -> ending(file).equals("java") && file.toString().contains("/src/"))
                .filter(file -> !file.endsWith("RepositoryTest.java"))
                .filter(file -> SKIPPED.matcher(Repository.text(file)).find())
                .toList();
        assertThat(skipping)
                .as("tests that may skip; switch a profile on instead")
                .isEmpty();
    }

    @Test
    void businessTimeComesFromTheClock() {
        Pattern systemTime =
                Pattern.compile("Instant\\.now\\(\\)|LocalDate\\.now\\(\\)|new Date\\(|java\\.util\\.Date");
        List<Path> offenders = mainSources().stream()
                .filter(file -> file.toString().matches(".*/(methodology|telemetry|contracts|[a-z]+-service)/src/.*"))
                .filter(file -> systemTime.matcher(Repository.text(file)).find())
                .toList();
        assertThat(offenders).as("inject ServiceClock instead").isEmpty();
    }

    private static List<Path> mainSources() {
        return Repository.files().stream()
                .filter(file -> ending(file).equals("java") && file.toString().contains("/src/main/java/"))
                .toList();
    }

    private static boolean nullMarked(Path packageInfo) {
        return Files.exists(packageInfo) && Repository.text(packageInfo).contains("@NullMarked");
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
