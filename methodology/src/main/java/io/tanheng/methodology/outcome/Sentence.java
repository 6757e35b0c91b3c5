/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.outcome;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Something said to a person, in English and Chinese; both are always there. */
public record Sentence(String en, String zh) {

    public Sentence {
        if (en.isBlank() || zh.isBlank()) {
            throw new IllegalArgumentException(
                    "A sentence needs both languages, found en='" + en + "' zh='" + zh + "'.");
        }
    }

    /**
     * Fills the places {@code {0}}, {@code {1}} and so on; a part that is a sentence itself is put in by its own language.
     *
     * @param en with places
     * @param zh with the same places, in any order
     */
    public static Sentence of(String en, String zh, Object... parts) {
        String english = en;
        String chinese = zh;
        for (int index = 0; index < parts.length; index++) {
            String place = "{" + index + "}";
            Object part = parts[index];
            english = english.replace(place, part instanceof Sentence inner ? inner.en() : String.valueOf(part));
            chinese = chinese.replace(place, part instanceof Sentence inner ? inner.zh() : String.valueOf(part));
        }
        return new Sentence(english, chinese);
    }

    /** The same words in both languages, such as an identifier. */
    public static Sentence same(String words) {
        return new Sentence(words, words);
    }

    /** One after the other, each said once. */
    public static Sentence joined(List<Sentence> sentences, String betweenEnglish, String betweenChinese) {
        List<Sentence> once = sentences.stream().distinct().toList();
        return new Sentence(
                once.stream().map(Sentence::en).collect(Collectors.joining(betweenEnglish)),
                once.stream().map(Sentence::zh).collect(Collectors.joining(betweenChinese)));
    }

    /** In the language of a locale: Chinese where it is that, English everywhere else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }

    /** As it travels in one text: English, a line end, Chinese. */
    public String twoLines() {
        return en.replace('\n', ' ') + "\n" + zh.replace('\n', ' ');
    }

    /** Reads what {@link #twoLines()} wrote; a text of one line is the same in both languages. */
    public static Sentence ofTwoLines(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? same(text) : new Sentence(text.substring(0, end), text.substring(end + 1));
    }
}
