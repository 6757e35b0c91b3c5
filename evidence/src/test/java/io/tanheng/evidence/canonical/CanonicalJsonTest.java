/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.canonical;

import static io.tanheng.evidence.problem.EvidenceProblem.JSON_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.JSON_NAME_TWICE;
import static io.tanheng.evidence.problem.EvidenceProblem.JSON_NOT_CANONICAL;
import static io.tanheng.evidence.problem.EvidenceProblem.JSON_NUMBER_NOT_EXACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.problem.EvidenceProblem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String canonical(String text) {
        return new String(CanonicalJson.of(utf8(text)), StandardCharsets.UTF_8);
    }

    private static EvidenceProblem problem(String text) {
        return Refusals.of(() -> CanonicalJson.of(utf8(text)));
    }

    /** RFC 8785, 3.2.2 and 3.2.3. */
    @Test
    void theExampleOfTheRfc() {
        String input = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """;

        assertThat(canonical(input)).isEqualTo("""
                {"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
    }

    /** RFC 8785, 3.2.3: by UTF-16 units, in which the face stands before the Hebrew letter. */
    @Test
    void namesAreSortedByTheirUtf16Units() {
        String input = """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control", "\\u00f6": "Latin"}
                """;

        assertThat(canonical(input))
                .isEqualTo(
                        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin\","
                                + "\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void aNameTwiceIsRefusedHoweverItIsSpelled() {
        assertThat(problem("{\"a\":1,\"a\":1}")).isEqualTo(JSON_NAME_TWICE);
        assertThat(problem("{\"a\":1,\"\\u0061\":null}")).isEqualTo(JSON_NAME_TWICE);
        assertThat(canonical("{\"a\":{\"a\":1}}")).isEqualTo("{\"a\":{\"a\":1}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud800\"", "\"\\udc00\"", "\"\\udc00\\ud800\"", "\"\\ud800x\"", "{\"\\ud83d\":1}"})
    void halfOfAPairIsRefused(String text) {
        assertThat(problem(text)).isEqualTo(JSON_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{1:1}",
                "'a'",
                "\"a",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\u１２３４\"",
                "01",
                "1.",
                ".5",
                "+1",
                "-",
                "1e",
                "0x10",
                "NaN",
                "Infinity",
                "-Infinity",
                "tru",
                "nul",
                "TRUE",
                "[1] 2",
                "[1]]",
                "1,2",
                "\u00a01",
                "\ufeff1",
                "// a\n1",
                "[1 2]",
                "٣"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThat(problem(text)).isEqualTo(JSON_MALFORMED);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(Refusals.of(() -> CanonicalJson.of(new byte[] {'"', (byte) 0xff, '"'})))
                .isEqualTo(JSON_MALFORMED);
        // Half a pair, as some programs write it in bytes.
        assertThat(Refusals.of(() -> CanonicalJson.of(new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'})))
                .isEqualTo(JSON_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e309", "1e-400", "0.5e-5000", "-1E-324"})
    void aNumberNoDoubleCanBeIsRefused(String text) {
        assertThat(problem(text)).isEqualTo(JSON_NUMBER_NOT_EXACT);
    }

    @Test
    void zeroIsZeroWithAnyExponent() {
        assertThat(canonical("[0e400, -0, 0.0, -0.0E-5]")).isEqualTo("[0,0,0,0]");
    }

    @Test
    void aDocumentDeeperThanAnyOfOursIsRefusedAndDoesNotEndTheProgram() {
        assertThat(problem("[".repeat(200_000) + "]".repeat(200_000))).isEqualTo(JSON_MALFORMED);
        assertThat(canonical("[".repeat(200) + "]".repeat(200))).hasSize(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ }",
                "[1.0]",
                "[1e2]",
                "[-0]",
                "[\"\\/\"]",
                "[\"\\u0041\"]",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1}\n",
                "[333333333.33333329]",
                "[9007199254740993]",
                "[\"\\u001F\"]"
            })
    void anotherSpellingIsRefusedWhereTheCanonicalOneIsAsked(String text) {
        assertThat(Refusals.of(() -> CanonicalJson.readCanonical(utf8(text)))).isEqualTo(JSON_NOT_CANONICAL);
        byte[] canonical = CanonicalJson.of(utf8(text));
        assertThat(CanonicalJson.write(CanonicalJson.readCanonical(canonical))).isEqualTo(canonical);
    }

    @Test
    void theReasonSaysWhere() {
        assertThat(Refusals.refusal(() -> CanonicalJson.of(utf8("{\"a\":1,]")))
                        .reason()
                        .en())
                .contains("at character 8", "a name in quotes", "']'");
    }
}
