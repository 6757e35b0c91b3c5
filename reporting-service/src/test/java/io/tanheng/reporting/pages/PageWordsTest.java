/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundle;
import io.tanheng.reporting.pages.words.Language;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A word that is missing in either language, or left over in one, fails the build. */
class PageWordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** The same in both languages, because it is a name. */
    private static final Set<String> NAMES = Set.of("crcLabel", "api");

    @ParameterizedTest
    @MethodSource("io.tanheng.reporting.pages.PageWords#bundles")
    void everyWordAPageAsksForIsThereInBothLanguagesAndNoOther(Class<?> words) {
        String bundle = words.getAnnotation(MessageBundle.class).value();
        Set<String> asked = new TreeSet<>();
        Arrays.stream(words.getDeclaredMethods()).flatMap(PageWordsTest::keys).forEach(asked::add);
        for (Language language : Language.values()) {
            Set<String> there = new TreeSet<>();
            PageWords.read(bundle, language).stringPropertyNames().forEach(key -> there.add(key.replace("_$", "_")));
            assertThat(there).as("%s_%s", bundle, language.code()).isEqualTo(asked);
        }
    }

    @Test
    void bothLanguagesFillInTheSameThings() {
        for (String bundle : PageWords.BUNDLES) {
            Properties chinese = PageWords.read(bundle, Language.ZH);
            PageWords.read(bundle, Language.EN)
                    .forEach((key, text) -> assertThat(places(String.valueOf(chinese.get(key))))
                            .as("%s.%s", bundle, key)
                            .isEqualTo(places(text.toString())));
        }
    }

    @Test
    void whatStandsInTheChineseFilesIsChinese() {
        for (String bundle : PageWords.BUNDLES) {
            PageWords.read(bundle, Language.ZH).forEach((key, text) -> {
                String plain = PLACE.matcher(text.toString()).replaceAll("");
                assertThat(NAMES.contains(key.toString())
                                || CHINESE.matcher(plain).find()
                                || noLetters(plain))
                        .as("%s.%s = %s", bundle, key, text)
                        .isTrue();
            });
        }
    }

    private static boolean noLetters(String text) {
        return text.toLowerCase(Locale.ROOT).equals(text.toUpperCase(Locale.ROOT));
    }

    /** A word for each constant where the word is about one of a kind. */
    private static Stream<String> keys(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return parameters.length == 1 && parameters[0].isEnum()
                ? Arrays.stream(parameters[0].getEnumConstants())
                        .map(one -> method.getName() + "_" + ((Enum<?>) one).name())
                : Stream.of(method.getName());
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
        return places;
    }
}
