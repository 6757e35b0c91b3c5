/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "0",
                "z9",
                "unit-1",
                "a-",
                "a--b",
                "123456789-123456789-123456789-123456789-123456789-123456789-123"
            })
    void lowerCaseLettersDigitsAndHyphensBehindTheFirstMakeAName(String text) {
        assertThat(SourceId.isName(text)).isTrue();
        assertThat(new SourceId(text, text, text).key()).isEqualTo(text + "/" + text + "/" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-a",
                "A",
                "a_b",
                "a b",
                "a/b",
                "a.b",
                "a`",
                "a{",
                "a:",
                "é",
                "厂",
                "a\n",
                "123456789-123456789-123456789-123456789-123456789-123456789-1234"
            })
    void nothingElseIsAName(String text) {
        assertThat(SourceId.isName(text)).isFalse();
    }

    @Test
    void whatIsNoNameIsNamedInTheRefusal() {
        assertThatThrownBy(() -> new SourceId("org", "Site", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The site must be 1 to 63")
                .hasMessageContaining("Site");
    }
}
