/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void placesAreFilledInBothLanguagesInAnyOrder() {
        Sentence inner = new Sentence("the kiln", "窑");
        Sentence filled = Sentence.of("{0} has {1} t, {0} again.", "{1} t 属于 {0}。", inner, 12);
        assertThat(filled.en()).isEqualTo("the kiln has 12 t, the kiln again.");
        assertThat(filled.zh()).isEqualTo("12 t 属于 窑。");
    }

    /** A stranger's message could otherwise fill the memory: each place in a part would be filled with the next part. */
    @Test
    void aPlaceThatStandsInAPartIsWordsOfThatPart() {
        assertThat(Sentence.of("{0} and {1}.", "{0}、{1}。", "{1}{1}{1}", "x".repeat(3))
                        .en())
                .isEqualTo("{1}{1}{1} and xxx.");
    }

    @Test
    void whatIsNoPlaceOrHasNoPartStays() {
        assertThat(Sentence.of("{a} {} {2} {0} {123} {", "{0", "x").en()).isEqualTo("{a} {} {2} x {123} {");
        assertThat(Sentence.of("{a} {} {2} {0} {123} {", "{0", "x").zh()).isEqualTo("{0");
    }
}
