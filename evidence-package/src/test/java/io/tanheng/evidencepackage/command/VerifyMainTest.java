/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The jar a stranger runs, by its arguments alone. */
class VerifyMainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Map<String, String> environment, String... arguments) {
        return VerifyMain.run(new PrintWriter(out, true), new PrintWriter(err, true), environment, arguments);
    }

    @Test
    void withoutAPackageItSaysHowItIsUsedInTheLanguageOfTheTerminal() {
        assertThat(run(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Verification.UNUSABLE);
        assertThat(err.toString()).contains("Computes every figure");
        assertThat(run(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Verification.UNUSABLE);
        assertThat(err.toString()).contains("离线重新计算");
    }

    @Test
    void helpIsNoFailure() {
        assertThat(run(Map.of(), "--help")).isEqualTo(Verification.HOLDS);
    }

    @Test
    void anOptionNobodyKnowsIsNotPassedOver() {
        assertThat(run(Map.of(), "package.zip", "--trust-me", "yes")).isEqualTo(Verification.UNUSABLE);
        assertThat(err.toString()).contains("--key");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run(Map.of(), "no-such.zip")).isEqualTo(Verification.UNUSABLE);
        assertThat(err.toString()).contains("no-such.zip");
    }

    @Test
    void aKeyThatIsNoneIsNamed() {
        assertThat(run(Map.of(), "no-such.zip", "--key", "abc")).isEqualTo(Verification.UNUSABLE);
        assertThat(err.toString()).contains("'abc'");
    }
}
