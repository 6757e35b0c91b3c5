/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.i18n.MessageBundle;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.pages.words.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The words of the pages as they stand in their files. */
final class PageWords {

    static final List<String> BUNDLES = bundles()
            .map(words -> words.getAnnotation(MessageBundle.class).value())
            .toList();

    private PageWords() {}

    static Stream<Class<?>> bundles() {
        return Arrays.stream(Words.class.getMethods())
                .<Class<?>>map(Method::getReturnType)
                .filter(words -> words.isAnnotationPresent(MessageBundle.class));
    }

    static Properties read(String bundle, Language language) {
        String name = "/messages/" + bundle + "_" + language.code() + ".properties";
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PageWords.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
