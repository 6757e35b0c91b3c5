/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenParameterFilesTest {

    /** Deliberately broken in every way that can be broken at once. */
    private static final String RUIN = """
            id: example.other-name
            symbol: CC
            symbol: CD
            unit: furlong/GJ
            colour: green
            title: { en: Carbon content }
            values:
              - from: 2032-01-01
                value: 15,1
                source: { document: EXAMPLE-2032, issued: 2032-03-01 }
              - from: 2030-01-01
                value: "15.3"
                source: { document: EXAMPLE-2030, issued: 1976-06-40, page: 7 }
              - from: 2031-13-01
                value: "15.2"
            confidence: unverified
            """;

    @Test
    void allMistakesOfAFileAreReportedAtOnceWithTheirLines() {
        List<ParameterProblem> problems = problems(Map.of("example/carbon.yaml", RUIN));
        assertThat(problems.stream().map(ParameterProblem::toString))
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text)
                                .startsWith("example/carbon.yaml:1:")
                                .contains("example.carbon"),
                        text -> assertThat(text)
                                .startsWith("example/carbon.yaml:3:")
                                .contains("'symbol' stands twice"),
                        text -> assertThat(text)
                                .startsWith("example/carbon.yaml:4:")
                                .contains("furlong"),
                        text -> assertThat(text)
                                .startsWith("example/carbon.yaml:5:")
                                .contains("unknown key 'colour'"),
                        text -> assertThat(text)
                                .startsWith("example/carbon.yaml:6:")
                                .contains("'zh' is missing"),
                        text -> assertThat(text)
                                .startsWith("example/carbon.yaml:9:")
                                .contains("15,1"),
                        text -> assertThat(text)
                                .startsWith("example/carbon.yaml:10:")
                                .contains("retroactive"),
                        text -> assertThat(text)
                                .startsWith("example/carbon.yaml:13:")
                                .contains("1976-06-40"),
                        text -> assertThat(text)
                                .startsWith("example/carbon.yaml:13:")
                                .contains("unknown key 'page'"),
                        text -> assertThat(text)
                                .startsWith("example/carbon.yaml:14:")
                                .contains("2031-13-01"),
                        text -> assertThat(text)
                                .startsWith("example/carbon.yaml:14:")
                                .contains("'source' is missing"),
                        text -> assertThat(text)
                                .startsWith("example/carbon.yaml:1:")
                                .contains("'checked' is missing"),
                        text -> assertThat(text)
                                .startsWith("example/carbon.yaml:1:")
                                .contains("open-question"));
    }

    @Test
    void theMistakesOfAllFilesAreReportedTogether() {
        List<ParameterProblem> problems =
                problems(Map.of("a/empty.yaml", "", "b/list.yaml", "- 1\n- 2\n", "c/no.yaml", "id: [unclosed"));
        assertThat(problems).extracting(ParameterProblem::file).contains("a/empty.yaml", "b/list.yaml", "c/no.yaml");
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "from: 2030-01-01 | from: 2032-01-01 | not in order of time",
                "from: 2030-01-01 | from: 2040-01-01 | not in order of time",
                "until: 2033-06-30 | until: 2031-06-30 | lies before",
                "value: \"15.1\" | value: fifteen | a decimal in quotes",
                "confidence: verified | confidence: sure | verified, secondary or unverified",
                "confidence: verified | confidence: secondary | open-question",
                "unit: kg/GJ | unit: kg/ | a unit",
                "zh: 含碳量 | zh: '' | must be a text that is not empty",
                "checked: 2032-06-30 | checked: yesterday | a date such as",
                "retroactive: The decree says so. | retroactive: '' | must be a text that is not empty",
                "issued: 2029-11-14 | issued: 2030-11-14 | after it came into force",
                "document: EXAMPLE-2030, | document: '', | must be a text that is not empty"
            })
    void aSingleMistakeIsNamed(String right, String wrong, String expected) {
        String text = ParametersTest.twoEditions();
        assertThat(text).contains(right);
        String broken = text.replace(right, wrong);
        assertThat(problems(Map.of("example/carbon.yaml", broken)))
                .anySatisfy(problem -> assertThat(problem.message()).contains(expected));
    }

    private static List<ParameterProblem> problems(Map<String, String> files) {
        ParameterFileException refusal =
                catchThrowableOfType(ParameterFileException.class, () -> Parameters.read(files));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).contains("problem(s) in parameter files");
        return refusal.problems();
    }
}
