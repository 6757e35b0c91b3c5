/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.outcome;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
        return new Sentence(filled(en, parts, Sentence::en), filled(zh, parts, Sentence::zh));
    }

    /** In one pass: a place that stands in a part is words of that part, whoever wrote it. */
    private static String filled(String words, Object[] parts, Function<Sentence, String> language) {
        StringBuilder filled = new StringBuilder(words.length() + 32 * parts.length);
        int from = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', open + 1)) {
            int close = words.indexOf('}', open);
            int index = close < 0 ? -1 : index(words, open + 1, close);
            if (index >= 0 && index < parts.length) {
                Object part = parts[index];
                filled.append(words, from, open)
                        .append(part instanceof Sentence inner ? language.apply(inner) : String.valueOf(part));
                from = close + 1;
            }
        }
        return filled.append(words, from, words.length()).toString();
    }

    /** A number of at most two digits; negative where there is none. */
    private static int index(String words, int from, int to) {
        if (to <= from || to > from + 2) {
            return -1;
        }
        int index = 0;
        for (int place = from; place < to; place++) {
            int digit = words.charAt(place) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            index = 10 * index + digit;
        }
        return index;
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
