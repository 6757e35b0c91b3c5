/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.rule.Rules;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whatever a rule says to a person, it says in English and Chinese. */
class AdviceTest {

    @Test
    void everyAdviceOfEveryRuleIsThereInChinese() {
        List<Sentence> advices = Rules.all().stream()
                .flatMap(rule -> rule.conditions().stream())
                .map(Condition::advice)
                .distinct()
                .toList();
        assertThat(advices).hasSizeGreaterThan(40).allSatisfy(advice -> {
            assertThat(advice.zh())
                    .as("the Chinese of '%s' in advice.zh.txt", advice.en())
                    .containsPattern("\\p{IsHan}");
            assertThat(advice.zh()).endsWith("。");
            assertThat(advice.en()).endsWith(".");
        });
    }

    @Test
    void aSentenceIsFilledInBothLanguagesAndTravelsAsTwoLines() {
        Sentence unit = new Sentence("tonnes", "吨");
        Sentence sentence = Sentence.of("{0} is given in {1}.", "{0} 的单位为{1}。", "m", unit);
        assertThat(sentence).isEqualTo(new Sentence("m is given in tonnes.", "m 的单位为吨。"));
        assertThat(sentence.twoLines()).isEqualTo("m is given in tonnes.\nm 的单位为吨。");
        assertThat(Sentence.ofTwoLines(sentence.twoLines())).isEqualTo(sentence);
        assertThat(Sentence.ofTwoLines("PT5M")).isEqualTo(Sentence.same("PT5M"));
        assertThat(sentence.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo(sentence.zh());
        assertThat(sentence.in(Locale.GERMAN)).isEqualTo(sentence.en());
    }
}
