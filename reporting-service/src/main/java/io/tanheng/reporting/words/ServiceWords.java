/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.words;

import io.tanheng.reporting.pages.words.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Words of files and of error answers, by enum constant, in one language. */
public final class ServiceWords {

    private static final Map<Language, ServiceWords> ALL = load();

    private final Properties texts;

    private ServiceWords(Properties texts) {
        this.texts = texts;
    }

    public static ServiceWords in(Language language) {
        return Optional.ofNullable(ALL.get(language)).orElseThrow();
    }

    /** The text of a constant: {@code group.CONSTANT} with {@code {0}}, {@code {1}} replaced by the arguments. */
    public String of(String group, Enum<?> constant, List<String> arguments) {
        String key = group + '.' + constant.name();
        String text = Optional.ofNullable(texts.getProperty(key))
                .orElseThrow(() -> new IllegalStateException("No words for " + key));
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
    }

    public String of(String group, Enum<?> constant) {
        return of(group, constant, List.of());
    }

    private static Map<Language, ServiceWords> load() {
        Map<Language, ServiceWords> all = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> all.put(language, new ServiceWords(read(language))));
        return all;
    }

    private static Properties read(Language language) {
        String name = "/words/service_" + language.code() + ".properties";
        try (var stream = ServiceWords.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The build lacks the resource " + name);
            }
            Properties texts = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
