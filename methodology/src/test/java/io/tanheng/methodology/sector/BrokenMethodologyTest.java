/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tanheng.methodology.file.FileProblem;
import io.tanheng.methodology.file.UnusableFileException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is wrong is refused with all that is wrong in it. */
class BrokenMethodologyTest {

    /** Each place of the example that is broken, how, and what the loader says about it. */
    private static final List<List<String>> MISTAKES = List.of(
            List.of("family: example", "family: sample", "sample/example-2030.yaml"),
            List.of("zh: 示例方法学（2030） }", "}", "'zh' is missing"),
            List.of("    kind: PRODUCT", "    kind: GOODS", "must be one of"),
            List.of("unit: GJ/t, title", "unit: furlong/t, title", "furlong"),
            List.of("when: C, origin: measured", "when: CC, origin: measured", "'CC' asks for nothing"),
            List.of("rule: example.carbon\n", "rule: example.carbons\n", "nearest is 'example.carbon'"),
            List.of(
                    "origin: measured, rule: example.combustion, bind: { FC: property FC, C: property C } }",
                    "origin: guessed, rule: example.combustion, bind: { FC: property FC, C: property FC } }",
                    "measured, calculated, defaulted or substituted"),
            List.of("minus: steel }", "minus: [steel, wood], colour: green }", "unknown key 'colour'"),
            List.of("bind: { FC_i: each property FC of coal, ", "bind: { ", "the symbol FC_i"),
            List.of(
                    "parameter example.allowance.small }",
                    "parameter example.allowance.tiny }",
                    "example.allowance.tiny"));

    @Test
    void allMistakesOfAFileAreReportedAtOnce() {
        String broken = Example.TEXT;
        for (List<String> mistake : MISTAKES) {
            assertThat(broken).contains(mistake.get(0));
            broken = broken.replace(mistake.get(0), mistake.get(1));
        }
        List<FileProblem> problems = problems(broken);
        for (List<String> mistake : MISTAKES) {
            assertThat(problems)
                    .as(mistake.get(2))
                    .anySatisfy(problem -> assertThat(problem.toString()).contains(mistake.get(2)));
        }
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.toString()).startsWith("example/example-2030.yaml:");
            assertThat(problem.sentence().zh()).containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void aTotalByARuleOfItsOwnKeepsBiogenicLinesOutToo() {
        String broken = Example.TEXT
                .replace("role: position", "role: total")
                .replace("plus: figure allowance", "plus: line wood");
        assertThat(problems(broken).toString()).contains("the line wood is biogenic");
    }

    @ParameterizedTest(name = "{1} is told as: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "when: C, origin | when: CC, origin | lines[0].steps[0].first-of[0].when: 'CC' asks for nothing",
                "rule: example.carbon | rule: example.carbons | there is no rule 'example.carbons'; the nearest is 'example.carbon'",
                "CC: \"parameter example.carbon.{item}\" | CC: \"parameter example.charbon.{item}\" | there is no parameter 'example.charbon.bituminous'; the nearest is 'example.carbon.bituminous'",
                "CC: \"parameter example.carbon.{item}\" | CC: property FC | lines[0].steps[0].first-of[1].bind.CC: is in t, but the rule example.carbon takes tC/GJ",
                "bind: { FC: property M, C: property C } | bind: { FC: property M } | the symbol C (Carbon, in tC/t) of the rule example.combustion is not bound",
                "bind: { FC: property FC, C: step C } | bind: { FC: property FC, C: step D } | 'step D' names nothing that is known here",
                "bind: { FC: property FC, C: step C } | bind: { FC: property FC, C: step C, X: step C } | has no symbol X",
                "FC_i: each property FC of coal | FC_i: [] | must be a text that is not empty",
                "plus: coal, minus: steel | plus: [coal, wood], minus: steel | the line wood is biogenic",
                "plus: coal, minus: steel | plus: iron, minus: steel | there is no line 'iron'",
                "of: product | of: products | lines[2].of",
                "plus: figure allowance | plus: figure output | only equal units can be added",
                "from: 2030-01-01, until: 2030-12-31 | from: 2028-01-01, until: 2030-12-31 | has no value on 2028-01-01",
                "{plant.item} | {plant.size} | nothing known can stand in the place 'plant.size'",
                "open-question: { en: It is invented., zh: 本示例为虚构。 } | | says in both languages what has to be looked up",
                "code: wood | code: coal | 'coal' is used twice",
                "scope: 1 | scope: 3 | 'scope'"
            })
    void eachMistakeSaysWhereItIsAndWhatToDo(String was, String is, String said) {
        String broken = Example.TEXT.replace(was, is == null ? "" : is);
        assertThat(broken).isNotEqualTo(Example.TEXT);
        assertThat(problems(broken))
                .anySatisfy(problem -> assertThat(problem.toString()).contains(said));
    }

    @Test
    void twoEditionsOfOneFamilyAndPurposeDoNotShareADay() {
        UnusableFileException refused = catchThrowableOfType(
                UnusableFileException.class,
                () -> Methodologies.read(
                        Map.of(
                                Example.PATH,
                                Example.TEXT,
                                "example/example-2030b.yaml",
                                Example.TEXT.replace("id: example-2030", "id: example-2030b")),
                        Example.rules(),
                        Example.parameters()));
        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("example-2030b", "cover the same days"));
    }

    @Test
    void whatIsNoYamlIsSaidToBeNone() {
        assertThat(problems("id: ["))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("no YAML"));
        assertThat(problems(""))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("empty"));
    }

    private static List<FileProblem> problems(String text) {
        UnusableFileException refused = catchThrowableOfType(
                UnusableFileException.class,
                () -> Methodologies.read(Map.of(Example.PATH, text), Example.rules(), Example.parameters()));
        assertThat(refused).isNotNull();
        return refused.problems();
    }
}
