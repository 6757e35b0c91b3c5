/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.outcome.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What rules advise, in both languages: rules say it in English, {@code advice.zh.txt} has the Chinese beside it. */
final class Advice {

    private static final String BETWEEN = " = ";
    private static final Map<String, String> CHINESE = read();

    private Advice() {}

    /** The English where nobody has written the Chinese yet; a test asks that of every rule. */
    static Sentence of(String english) {
        return new Sentence(english, CHINESE.getOrDefault(english, english));
    }

    private static Map<String, String> read() {
        try (InputStream file = Advice.class.getResourceAsStream("advice.zh.txt")) {
            if (file == null) {
                throw new IllegalStateException("advice.zh.txt is missing from the build");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(BETWEEN))
                    .collect(Collectors.toUnmodifiableMap(
                            line -> line.substring(0, line.indexOf(BETWEEN)),
                            line -> line.substring(line.indexOf(BETWEEN) + BETWEEN.length())));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read advice.zh.txt", e);
        }
    }
}
