/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    private static String shown(String before, String after) {
        return LineDiff.of(before, after).stream()
                .map(line -> switch (line.kind()) {
                            case SAME -> " ";
                            case ADDED -> "+";
                            case REMOVED -> "-";
                        }
                        + line.number()
                        + line.text())
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aChangedLineStandsBelowTheOneThatIsGone() {
        assertThat(shown("a\nb\nc", "a\nx\nc")).isEqualTo(" 1a | -2b | +2x |  3c");
    }

    @Test
    void linesPutInAndTakenOutKeepTheirNeighbours() {
        assertThat(shown("a\nb\nc\nd", "b\nc\nnew\nd")).isEqualTo("-1a |  1b |  2c | +3new |  4d");
        assertThat(shown("", "a")).isEqualTo("+1a");
        assertThat(shown("a", "")).isEqualTo("-1a");
        assertThat(shown("a\nb", "a\nb")).isEqualTo(" 1a |  2b");
    }

    @Test
    void textsThatHaveNothingInCommonAreReplacedWholeHoweverLong() {
        String before = lines("before");
        String after = lines("after");
        List<LineDiff.Line> lines = LineDiff.of(before, after);
        assertThat(lines).hasSize(6000);
        assertThat(lines.subList(0, 3000)).allMatch(line -> line.kind() == LineDiff.Kind.REMOVED);
    }

    private static String lines(String word) {
        return IntStream.range(0, 3000).mapToObj(i -> word + i).collect(Collectors.joining("\n"));
    }
}
