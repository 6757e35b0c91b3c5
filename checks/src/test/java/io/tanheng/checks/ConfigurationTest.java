/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} names every setting there is; its tables are made from the mappings. */
class ConfigurationTest {

    private static final Path ROOT = Repository.root();
    private static final Path PAGE = ROOT.resolve("docs/configuration.md");
    private static final Pattern TABLES = Pattern.compile("(?s)(<!-- tables -->\n).*(<!-- end of tables -->)");
    private static final Pattern VARIABLE = Pattern.compile("\"(TANHENG_[A-Z_]*[A-Z])\"|\\$\\{(TANHENG_[A-Z_]*[A-Z])");

    /** Files without letters. */
    private static final Pattern BYTES = Pattern.compile("\\.(ttf|icc)$");

    private static final Map<String, String> MAPPINGS = new TreeMap<>(Map.of(
            "ingest-service", "io/tanheng/ingest/settings/IngestSettings.java",
            "accounting-service", "io/tanheng/accounting/AccountingSettings.java",
            "reporting-service", "io/tanheng/reporting/settings/ReportingSettings.java"));

    @Test
    void theTablesAreThoseOfTheMappings() throws IOException {
        String page = Files.readString(PAGE);
        String tables = MAPPINGS.entrySet().stream()
                .map(service -> table(service.getKey(), service.getValue()))
                .collect(Collectors.joining());
        String made = TABLES.matcher(page)
                .replaceFirst(
                        found -> java.util.regex.Matcher.quoteReplacement(found.group(1) + tables + found.group(2)));
        Path fresh = Files.writeString(ROOT.resolve("checks/target/configuration.md"), made);
        assertThat(page)
                .as(
                        "A setting changed. Run `cp %s docs/configuration.md` at the root and commit it.",
                        ROOT.relativize(fresh))
                .isEqualTo(made);
    }

    @Test
    void everyMappingOfTheRepositoryIsThere() {
        List<String> mappings = Repository.files().stream()
                .filter(file -> file.toString().contains("/src/main/java/")
                        && file.toString().endsWith(".java"))
                .filter(file -> Repository.text(file).contains("\n@ConfigMapping("))
                .map(file -> ROOT.relativize(file).toString())
                .toList();
        assertThat(mappings)
                .containsExactlyInAnyOrderElementsOf(MAPPINGS.entrySet().stream()
                        .map(service -> service.getKey() + "/src/main/java/" + service.getValue())
                        .toList());
    }

    @Test
    void connectionsStandOnThePageWithTheirDefaults() {
        String page = Repository.text(PAGE);
        for (String service : MAPPINGS.keySet()) {
            new ServiceProperties(ROOT.resolve(service))
                    .variables()
                    .forEach((name, value) -> assertThat(rows(page, name))
                            .as("%s, set by %s", name, service)
                            .anySatisfy(row -> assertThat(row).contains(value)));
        }
    }

    @Test
    void noVariableIsReadThatThePageDoesNotName() {
        TreeSet<String> read = new TreeSet<>();
        for (Path file : Repository.files()) {
            if (file.toString().contains("/src/main/")
                    && !BYTES.matcher(file.toString()).find()) {
                VARIABLE.matcher(Repository.text(file))
                        .results()
                        .map(ConfigurationTest::name)
                        .forEach(read::add);
            }
        }
        assertThat(read)
                .contains("TANHENG_KAFKA")
                .allSatisfy(name -> assertThat(Repository.text(PAGE)).contains("`" + name + "`"));
    }

    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static List<String> rows(String page, String name) {
        return page.lines().filter(line -> line.startsWith("| `" + name + "`")).toList();
    }

    private static String table(String service, String mapping) {
        Path folder = ROOT.resolve(service);
        return "\n## " + service
                + "\n\n| environment | property | type | unless set | meaning |\n| --- | --- | --- | --- | --- |\n"
                + SettingsReader.read(folder.resolve("src/main/java").resolve(mapping), new ServiceProperties(folder))
                        .stream()
                        .map(Setting::row)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
