/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String NAME = "io.tanheng.demo.launch.words";
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(NAME, Locale.ROOT);
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle(NAME, Locale.CHINESE);

    @Test
    void everythingIsSaidInBothLanguages() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH.keySet())
                .filteredOn(name -> !name.equals("selfTest.count"))
                .allSatisfy(name -> assertThat(CHINESE.getString(name)).isNotEqualTo(ENGLISH.getString(name)));
    }

    @Test
    void bothLanguagesFillTheSameGaps() {
        assertThat(ENGLISH.keySet())
                .allSatisfy(name -> assertThat(gaps(CHINESE, name)).isEqualTo(gaps(ENGLISH, name)));
    }

    private static int gaps(ResourceBundle bundle, String name) {
        return new MessageFormat(bundle.getString(name), Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
