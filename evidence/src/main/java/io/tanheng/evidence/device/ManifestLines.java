/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.device;

import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Steps through the lines of a text of ASCII, each ended by a line feed. */
final class ManifestLines {

    private final String text;
    private int at;
    private int number = 1;
    private String last = "";

    ManifestLines(byte[] bytes) {
        // Bytes beyond ASCII become characters no line of ours has.
        text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Takes a line that must be this one. */
    void take(String line) {
        if (!peek().equals(line)) {
            throw wrong(line.isEmpty() ? "an empty line" : line, line.isEmpty() ? "空行" : line);
        }
        skip();
    }

    /** Takes a line that must begin with a name and a space, and gives the rest. */
    String field(String name) {
        return fieldIf(name).orElseThrow(() -> wrong("'" + name + "' and a value", "“" + name + "”及其值"));
    }

    /** The same, where the line begins with the name. */
    Optional<String> fieldIf(String name) {
        String line = peek();
        if (!line.startsWith(name + " ")) {
            return Optional.empty();
        }
        skip();
        return Optional.of(line.substring(name.length() + 1));
    }

    private String peek() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.substring(at) : text.substring(at, end);
    }

    private void skip() {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            throw wrong("ended by a line feed", "以换行符结束");
        }
        last = text.substring(at, end);
        at = end + 1;
        number++;
    }

    /** How many bytes the lines taken so far have. */
    int taken() {
        return at;
    }

    void requireEnd() {
        if (at != text.length()) {
            throw wrong("the end of the text", "文本结尾");
        }
    }

    /** What stands in the next line is not what should. */
    private Refusal wrong(String expected, String expectedChinese) {
        return wrong(number, peek(), expected, expectedChinese);
    }

    /** What stands in the line taken last is not what should. */
    Refusal wrongLast(String expected, String expectedChinese) {
        return wrong(number - 1, last, expected, expectedChinese);
    }

    private static Refusal wrong(int number, String found, String expected, String expectedChinese) {
        return new Refusal(
                EvidenceProblem.MANIFEST_MALFORMED,
                "Line {0} should be {1}; found is {2}. Let the device write it as signed-readings-v1 describes.",
                "第 {0} 行应为{3}；实为 {2}。请让设备按 signed-readings-v1 的格式书写。",
                number,
                expected,
                Refusal.quote(found),
                expectedChinese);
    }
}
