/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The English and the Chinese README say the same things in the same order. */
class ReadmeTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) ");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\|.*\\|$");

    private final String english = Repository.text(Repository.root().resolve("README.md"));
    private final String chinese = Repository.text(Repository.root().resolve("README.zh.md"));

    @Test
    void bothHaveTheSameHeadingsInTheSameOrder() {
        assertThat(levels(chinese)).isEqualTo(levels(english));
    }

    @Test
    void bothShowTheSameCommands() {
        assertThat(found(CODE_BLOCK, chinese)).isEqualTo(found(CODE_BLOCK, english));
    }

    @Test
    void bothLinkToTheSamePlaces() {
        List<String> chineseLinks = links(chinese).stream()
                .map(link -> link.equals("README.md") ? "README.zh.md" : link)
                .map(link -> link.replace(".zh.png", ".png"))
                .toList();
        assertThat(chineseLinks).isEqualTo(links(english));
    }

    @Test
    void bothHaveTablesOfTheSameLength() {
        assertThat(found(TABLE_ROW, chinese)).hasSameSizeAs(found(TABLE_ROW, english));
    }

    @Test
    void theTwoCommandsThatDoAllComeFirst() {
        assertThat(found(CODE_BLOCK, english).get(0)).contains("./demo").contains("./mvnw verify");
    }

    @Test
    void everyLinkInADocumentLeadsToAFile() {
        for (Path document : Repository.files()) {
            if (document.toString().endsWith(".md")) {
                assertThat(deadLinks(document)).as("dead links in %s", document).isEmpty();
            }
        }
    }

    private static List<String> deadLinks(Path document) {
        Path folder = document.getParent();
        return links(Repository.text(document)).stream()
                .filter(link -> !link.contains("://") && !link.startsWith("mailto:"))
                .filter(link -> !Files.exists(folder.resolve(link)))
                .toList();
    }

    private static List<String> links(String text) {
        return LINK.matcher(text).results().map(result -> result.group(1)).toList();
    }

    private static List<Integer> levels(String text) {
        String prose = CODE_BLOCK.matcher(text).replaceAll("");
        return HEADING.matcher(prose)
                .results()
                .map(result -> result.group(1).length())
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
