/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.canonical;

import static io.tanheng.evidence.problem.EvidenceProblem.JSON_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.JSON_NUMBER_NOT_EXACT;

import io.tanheng.evidence.problem.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks over the text of a document, one token after the other. */
final class JsonScanner {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;
    private static final int LONGEST_NUMBER = 400;

    private final String text;
    private int at;

    JsonScanner(String text) {
        this.text = text;
    }

    /** The first character of the next token; a zero character, which begins none, at the end. */
    char peek() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    void take(char expected) {
        if (!takeIf(expected)) {
            throw malformed("'" + expected + "'", "“" + expected + "”");
        }
    }

    boolean takeIf(char expected) {
        boolean there = peek() == expected;
        if (there) {
            at++;
        }
        return there;
    }

    void word(String word) {
        if (!text.startsWith(word, at)) {
            throw malformed(word, word);
        }
        at += word.length();
    }

    void requireEnd() {
        if (peek() != 0 || at < text.length()) {
            throw malformed("the end", "文档结尾");
        }
    }

    double number() {
        Matcher matcher = NUMBER.matcher(text).region(at, Math.min(text.length(), at + LONGEST_NUMBER));
        if (!matcher.lookingAt()) {
            throw malformed("a value", "一个值");
        }
        String digits = matcher.group();
        at = matcher.end();
        double value = Double.parseDouble(digits);
        boolean vanished = value == 0
                && digits.chars().takeWhile(c -> c != 'e' && c != 'E').anyMatch(c -> c >= '1' && c <= '9');
        if (Double.isInfinite(value) || vanished) {
            throw new Refusal(
                    JSON_NUMBER_NOT_EXACT,
                    "The number {0} is outside of what a double precision number can be. Write it as text.",
                    "数字 {0} 超出双精度数的范围。请改写为文本。",
                    Refusal.quote(digits));
        }
        return value;
    }

    String string() {
        take('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '"') {
                at++;
                return whole(string.toString());
            }
            if (next < ' ') {
                break;
            }
            at++;
            string.append(next == '\\' ? escaped() : next);
        }
        throw malformed("the end of a text in quotes, without control characters", "不含控制字符的带引号文本的结尾");
    }

    private char escaped() {
        char kind = at < text.length() ? text.charAt(at++) : 0;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default ->
                throw malformed(
                        "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u", "\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u 之一");
        };
    }

    private char hexadecimal() {
        int character = 0;
        for (int digit = 0; digit < HEX_DIGITS; digit++) {
            int value = at < text.length() ? Character.digit(text.charAt(at), HEX) : -1;
            if (value < 0 || text.charAt(at) > 'f') {
                throw malformed("four hexadecimal digits", "四个十六进制数字");
            }
            character = character * HEX + value;
            at++;
        }
        return (char) character;
    }

    /** Half of a pair stands for no character; programs replace it, each in its way, and two texts become one. */
    private String whole(String string) {
        for (int index = 0; index < string.length(); index++) {
            char character = string.charAt(index);
            if (Character.isHighSurrogate(character)
                    && index + 1 < string.length()
                    && Character.isLowSurrogate(string.charAt(index + 1))) {
                index++;
            } else if (Character.isSurrogate(character)) {
                throw malformed("a text of whole characters, without half surrogate pairs", "由完整字符组成、不含单个代理项的文本");
            }
        }
        return string;
    }

    /** A text that must begin here. */
    String name() {
        if (peek() != '"') {
            throw malformed("a name in quotes", "带引号的名称");
        }
        return string();
    }

    Refusal malformed(String expected, String expectedChinese) {
        return new Refusal(
                JSON_MALFORMED,
                "The JSON breaks off at character {0}: expected is {1}, found {2}. Correct the document, or get it again.",
                "JSON 在第 {0} 个字符处出错：应为{3}，实为 {2}。请更正文档或重新获取。",
                at + 1,
                expected,
                at < text.length() ? Refusal.quote(text.substring(at, Math.min(text.length(), at + 20))) : "the end",
                expectedChinese);
    }
}
