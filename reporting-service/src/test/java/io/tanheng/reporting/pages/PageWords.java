/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.words.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The words of the pages as they stand in their files. */
final class PageWords {

    static final List<String> BUNDLES = List.of(
            "about",
            "bytes",
            "hold",
            "home",
            "hour",
            "law",
            "method",
            "pack",
            "site",
            "state",
            "statement",
            "trouble",
            "ui");

    private PageWords() {}

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
