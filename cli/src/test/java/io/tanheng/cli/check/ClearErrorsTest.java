/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.cli.Tanheng;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearErrorsTest {

    private static final String RIGHT =
            "'C': {'value': 39, 'unit': 'mg/Nm3'}, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h'}";
    private static final String EXPECTED = "'G': {'value': 0.039, 'unit': 'kg/h', 'tol_rel': 1e-9}";

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'Q_sn': {'value': 1000, 'unit': 'Nm3/h'} | the input 'C' is missing | a missing input",
                "'C': {'value': 39, 'unit': 'mg/Nm3'}, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h'}, 'D': {'value': 1, 'unit': '1'} | unknown input 'D' | an extra input",
                "'C': {'value': 39, 'unit': 'kg/h'}, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h'} | they measure different things | another dimension",
                "'C': {'value': 39, 'unit': 'mg/Nm3 wet'}, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h'} | another basis | a wet concentration",
                "'C': {'value': 39, 'unit': 'mg/Nm3'}, 'Q_sn': {'value': 1000, 'unit': 'scfh'} | another basis | another reference state",
                "'C': {'value': 39, 'unit': 'mg/Nm3'}, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h humid'} | 'humid' is no basis known | a word nobody knows",
                "'C': {'value': 39, 'unit': 'mg/furlong'}, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h'} | is not known | a unit nobody knows",
                "'C': {'value': 39, 'unit': null}, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h'} | has no unit | a unit left out",
                "'C': {'value': '39', 'unit': 'mg/Nm3'}, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h'} | must be a number or null | a text",
                "'C': {'value': [39], 'unit': 'mg/Nm3'}, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h'} | must be a number or null | a list",
                "'C': {'value': true, 'unit': 'mg/Nm3'}, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h'} | must be a number or null | yes",
                "'C': {'value': 1e999999, 'unit': 'mg/Nm3'}, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h'} | must be a number or null | a number no one can measure",
                "'C': 39, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h'} | must be an object with 'value' and 'unit' | a bare number",
                "'C': {'unit': 'mg/Nm3'}, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h'} | must be an object with 'value' and 'unit' | no value",
                "'C': {'value': 39, 'unit': 7}, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h'} | must be a text or null | a number as unit"
            })
    void aWrongInputIsNamed(String inputs, String message, String what) {
        Run run = Run.ofVector("HJ-4", quoted(inputs), quoted(EXPECTED));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("FAILED  HJ-4", message);
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'G': {'value': 0.04, 'unit': 'kg/h', 'tol_rel': 1e-9} | computed 0.039 kg/h  expected 0.04 kg/h | another number",
                "'G': {'value': 0.039, 'unit': 'm3/h'} | which measures something else | another dimension",
                "'G': {'value': '0.039', 'unit': 'kg/h'} | FAILED  G | a text instead of a number",
                "'G': {'value': true, 'unit': 'kg/h'} | FAILED  G | yes instead of a number",
                "'G': {'value': [0.039], 'unit': 'kg/h'} | FAILED  G | a list instead of a number",
                "'H': {'value': 1, 'unit': 'kg/h'} | unknown result 'H'; HJ-4 gives G | a result the rule does not give",
                "'G': {'value': 0.039, 'unit': 'kg/h', 'tol_abs': -1} | must be a number from zero on | a negative tolerance",
                "'G': {'value': 0.039, 'unit': 'kg/h', 'tol_rel': 'few'} | must be a number from zero on | a tolerance in words",
                "'G': {'value': 0.0390000001, 'unit': 'kg/h'} | FAILED  G | nearly right is wrong without a tolerance",
                "'G': {'value': 0.0390000000001, 'unit': 'kg/h', 'tol_abs': 0.0} | (exactly) | nearly right is wrong when exactness is asked"
            })
    void aWrongExpectationIsAFailure(String expected, String message, String what) {
        Run run = Run.ofVector("HJ-4", quoted(RIGHT), quoted(expected));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("FAILED", message);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'G': {'value': 39, 'unit': 'g/h', 'tol_abs': 0.0} | the same in another unit",
                "'G': {'value': 0.04, 'unit': 'kg/h', 'tol_abs': 0.001} | within an absolute tolerance",
                "'G': {'value': 0.0391, 'unit': 'kg/h', 'tol_rel': 0.01, 'tol_abs': 0.0} | one tolerance of two is enough",
                "'G': {'value': 0.03900000000001, 'unit': 'kg/h'} | within one part in a thousand million when nothing is said"
            })
    void aRightExpectationPasses(String expected, String what) {
        assertThat(Run.ofVector("HJ-4#again", quoted(RIGHT), quoted(expected)).exitCode())
                .isZero();
    }

    @Test
    void inputsMayStandInAnotherUnitOfTheSameThing() {
        String inputs = "'C': {'value': 0.039, 'unit': 'g/Nm3 dry'}, 'Q_sn': {'value': 1, 'unit': 'Nm3/h dry'}";
        assertThat(Run.ofVector("HJ-4", quoted(inputs), quoted("'G': {'value': 0.000039, 'unit': 'kg/h'}"))
                        .exitCode())
                .isZero();
    }

    @Test
    void aBareNullIsANullToo() {
        String inputs = "'C': null, 'Q_sn': {'value': 1000, 'unit': 'Nm3/h'}";
        Run run = Run.ofVector("HJ-4", quoted(inputs), quoted("'G': null"));
        assertThat(run.exitCode()).as(run.all()).isZero();
        assertThat(run.out()).contains("C is null in the vector");
    }

    @Test
    void aSubstituteIsAskedForOnlyWhereAnHourIsMissing() {
        String sum = quoted("'E': {'value': 5, 'unit': 't'}");
        assertThat(Run.ofVector("CCEMS-2", quoted("'m_h': {'value': [2, 3], 'unit': 't/h'}"), sum)
                        .exitCode())
                .isZero();
        Run run = Run.ofVector("CCEMS-2", quoted("'m_h': {'value': [2, null], 'unit': 't/h'}"), sum);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("the input 'substitute' is missing");
    }

    @Test
    void anIdNotBuiltYetIsAFailureNamedAsSuch() {
        Run run = Run.ofVector("NONE-1#3", "", quoted(EXPECTED));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("FAILED  NONE-1#3", "not built yet", "NONE-1", "1 vectors: 0 ok, 1 FAILED");
    }

    @Test
    void oneBadVectorDoesNotHideTheOthers() {
        Run run = Run.ofText(quoted("{'vectors': [{'id': 'HJ-4', 'inputs': {}}, {'id': 'HJ-4#2', 'inputs': {" + RIGHT
                + "}, 'expected': {" + EXPECTED + "}}]}"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("it has no object 'expected'", "ok      HJ-4#2", "2 vectors: 1 ok, 1 FAILED");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | is no vector file",
                "[] | is no vector file",
                "{'vectors': {}} | is no vector file",
                "{'vectors': []} | holds no vectors",
                "{'vectors': [{'inputs': {}}]} | vector 1 has no 'id'",
                "{'vectors': [7]} | vector 1 has no 'id'",
                "{'vectors': [], 'vectors': []} | is no JSON",
                "{'vectors': [] | is no JSON",
                "{'vectors': [NaN]} | is no JSON",
                "'' | is no vector file"
            })
    void whatIsNoVectorFileIsRefused(String text, String message) {
        Run run = Run.ofText(quoted(text));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void aFileThatIsNotThereIsNamedAndTheOthersAreStillChecked(@TempDir Path folder) {
        Run run = Run.of(folder.resolve("none.json").toString(), folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no file", "none.json", "Cannot read");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "E_i = 5 + for i=1..3 | cannot be read",
                "five | it is not of the form",
                "E_i = 1/(i-2) for i=1..3 | it has no value at i=2",
                "E_i = i for i=3..1 | must run upwards",
                "E_i = i for i=1..99999999 | at most 1000000",
                "E_i = system(i) for i=1..3 | cannot be read",
                "E_i = i for i=1..9 (i=4 most recent) | at either end"
            })
    void aSeriesThatCannotBeReadIsAFailureThatSaysWhere(String history, String message) {
        Run run = Run.ofVector(
                "HJ-7",
                quoted("'history': {'value': '" + history
                        + "', 'unit': 'kg/h'}, 'cases': {'value': [[95, 10]], 'unit': null}"),
                quoted("'substitute': {'value': [1], 'unit': 'kg/h'}"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains(message);
    }

    @Test
    void withoutFilesThereIsNothingToCheck() {
        Run run = Run.of();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Name at least one vector FILE", "请至少指定一个测试向量文件");
    }

    @Test
    void aDayBeforeTheLawWasInForceHasNoConstants(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("early.json");
        Files.writeString(
                file,
                quoted(
                        "{'vectors': [{'id': 'P75-F1', 'inputs': {'C': {'value': 152.3, 'unit': 'ppm'}, "
                                + "'Q': {'value': 25000000, 'unit': 'scfh'}}, 'expected': {'E': {'value': null, 'unit': 'lb/h'}}}]}"));
        Run run = Run.of("--date", "1990-01-01", file.toString());
        assertThat(run.exitCode()).as(run.all()).isZero();
        assertThat(run.out()).contains("part75.k-so2", "1990-01-01", "1993-02-10");
        assertThat(Run.of(file.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void theIdsThatCanBeCheckedAreListed() {
        Run run = Run.of("--ids");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("HJ-1 ", "STD-1");
    }

    @Test
    void helpTellsAllCommandsAndTheExitCodes() {
        StringWriter out = new StringWriter();
        int exitCode = Tanheng.run(new PrintWriter(out), new PrintWriter(out), "--help");
        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains("check", "Exit codes", "退出码", "only");
    }

    @Test
    void anUnknownCommandIsNoSuccess() {
        StringWriter out = new StringWriter();
        assertThat(Tanheng.run(new PrintWriter(out), new PrintWriter(out), "frobnicate"))
                .isEqualTo(2);
        assertThat(Tanheng.run(new PrintWriter(out), new PrintWriter(out))).isEqualTo(2);
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
