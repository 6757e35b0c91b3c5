/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each reason of quarantine has a name and an advice on what to do, in English and Chinese. */
class QuarantineWordsTest {

    private static final Path ROOT = Repository.root();
    private static final Path REASONS =
            ROOT.resolve("contracts/src/main/java/io/tanheng/contracts/quarantine/QuarantineReason.java");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    ([A-Z][A-Z_]+),?$");

    @Test
    void everyReasonSaysInBothLanguagesWhatItIsAndWhatToDo() throws IOException {
        List<String> reasons = CONSTANT.matcher(Repository.text(REASONS))
                .results()
                .map(found -> found.group(1))
                .toList();
        Properties english = words("en");
        Properties chinese = words("zh");
        assertThat(reasons).hasSizeGreaterThan(15).allSatisfy(reason -> {
            for (String key : List.of("reason_$" + reason, "advice_$" + reason)) {
                assertThat(english.getProperty(key)).as(key).isNotBlank().doesNotContainPattern("\\p{IsHan}");
                assertThat(chinese.getProperty(key)).as(key).isNotBlank().containsPattern("\\p{IsHan}");
            }
        });
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        Path file = ROOT.resolve("reporting-service/src/main/resources/messages/state_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
