/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.tanheng.contracts.source.LocalText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages; both are complete. */
public enum Language {
    EN("en", "English", Locale.ENGLISH),
    ZH("zh", "中文", Locale.SIMPLIFIED_CHINESE);

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName, Locale locale) {
        this.code = code;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** As in {@code ?lang=} and in the cookie. */
    public String code() {
        return code;
    }

    public String ownName() {
        return ownName;
    }

    /** By which numbers and dates are written. */
    public Locale locale() {
        return locale;
    }

    /** For the {@code lang} attribute: Chinese is simplified. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Language other() {
        return switch (this) {
            case EN -> ZH;
            case ZH -> EN;
        };
    }

    public String of(LocalText text) {
        return switch (this) {
            case EN -> text.en();
            case ZH -> text.zh();
        };
    }

    /** Of a text in two lines, English and Chinese, the one in this language; a text of one line is the same in both. */
    public String line(String text) {
        int end = text.indexOf('\n');
        if (end < 0) {
            return text;
        }
        return switch (this) {
            case EN -> text.substring(0, end);
            case ZH -> text.substring(end + 1);
        };
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** Whether languages are asked for as RFC 9110 has it. */
    public static boolean isReadable(String header) {
        return !asked(header).isEmpty();
    }

    /** The first of ours that a browser's {@code Accept-Language} names; English where it names none or makes no sense. */
    public static Language accepted(String header) {
        return Optional.ofNullable(Locale.lookupTag(asked(header), List.of("en", "zh")))
                .flatMap(Language::ofCode)
                .orElse(EN);
    }

    /** None where the header makes no sense. */
    private static List<Locale.LanguageRange> asked(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
