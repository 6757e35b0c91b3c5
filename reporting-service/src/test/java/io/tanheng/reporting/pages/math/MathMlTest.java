/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.math;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.rule.Rules;
import io.tanheng.methodology.term.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MathMlTest {

    static Stream<Arguments> rules() {
        return Rules.all().stream().map(rule -> Arguments.of(rule.id(), rule));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleIsSetWithoutACommandThePagesDoNotKnow(String id, Rule rule) {
        assertThat(MathMl.of(rule.latex()).getValue())
                .as(id + " " + rule.latex())
                .doesNotContainPattern("<mo>[a-z]+</mo>")
                .doesNotContain("\\", "<mo>&amp;</mo>");
    }

    @Test
    void aChoiceByIntervalIsSetAsLinesWithTheirConditions() {
        assertThat(MathMl.of("F = \\begin{cases} 1 & X \\ge 2 \\\\ e^{-X} & X \\lt 2 \\end{cases} \\cdot b")
                        .getValue())
                .isEqualTo(
                        "<math displaystyle=\"true\"><mrow><mi>F</mi><mo>=</mo><mrow><mo>{</mo><mtable columnalign=\"left\">"
                                + "<mtr><mtd><mn>1</mn></mtd><mtd><mrow><mi>X</mi><mo>≥</mo><mn>2</mn></mrow></mtd></mtr>"
                                + "<mtr><mtd><msup><mi>e</mi><mrow><mo>−</mo><mi>X</mi></mrow></msup></mtd>"
                                + "<mtd><mrow><mi>X</mi><mo>&lt;</mo><mn>2</mn></mrow></mtd></mtr></mtable></mrow>"
                                + "<mo>·</mo><mi>b</mi></mrow></math>");
    }
}
