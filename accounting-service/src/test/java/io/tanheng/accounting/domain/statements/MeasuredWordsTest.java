/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.Sentence;
import org.junit.jupiter.api.Test;

class MeasuredWordsTest {

    @Test
    void whatIsNotedOfAMonthIsToldInWords() {
        Sentence told =
                MeasuredWords.of("156838.157 t, 741/744 h, MISSING_DATA 3 h, SIGNED 58084.977 t, STAMPED 0.000 t");
        assertThat(told.en())
                .isEqualTo("156838.157 t, 741 of 744 hours, 3 hours without a figure (too little data),"
                        + " 58084.977 t on signed readings, 0.000 t on signed and time-stamped readings");
        assertThat(told.zh())
                .isEqualTo("156838.157 t，744 小时中的 741 小时，3 小时无数值（有效数据不足），其中 58084.977 t 基于签名读数，0.000 t 基于签名并带时间戳的读数");
    }

    @Test
    void whatNobodyKnowsStaysAsItWasNoted() {
        assertThat(MeasuredWords.of("12.5 t, LATE 3 h").en()).isEqualTo("12.5 t, LATE 3 h");
    }
}
