/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.reporting.export.Fact.FactName;
import io.tanheng.reporting.export.Heading;
import io.tanheng.reporting.export.Sheet;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.rest.ProblemCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both languages say everything. */
class ServiceWordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantHasItsWordsAndNothingElseDoes(Language language) throws IOException {
        Set<String> expected = new TreeSet<>();
        Map.of(
                        "heading", Heading.values(),
                        "sheet", Sheet.values(),
                        "fact", FactName.values(),
                        "title", ProblemCode.values(),
                        "detail", ProblemCode.values())
                .forEach((group, constants) ->
                        Arrays.stream(constants).forEach(one -> expected.add(group + "." + one.name())));
        Stream.of(FactName.DIGITS, FactName.GAPS).forEach(one -> expected.add("sentence." + one.name()));
        assertThat(texts(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(texts(language).values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void bothLanguagesNameTheSamePlaces() throws IOException {
        Properties chinese = texts(Language.ZH);
        texts(Language.EN)
                .forEach((key, text) -> assertThat(places(String.valueOf(chinese.get(key))))
                        .as(key.toString())
                        .isEqualTo(places(text.toString())));
    }

    @Test
    void aHeadingNamesOneColumnInItsLanguage() {
        ServiceWords words = ServiceWords.in(Language.ZH);
        assertThat(words.of("heading", Heading.CO2_MASS)).isEqualTo("CO2 质量");
        assertThat(words.of("detail", ProblemCode.RULE_UNKNOWN, List.of("x"))).contains(" x ");
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(found -> places.add(found.group()));
        return places;
    }

    private static Properties texts(Language language) throws IOException {
        String name = "/words/service_" + language.code() + ".properties";
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ServiceWordsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
