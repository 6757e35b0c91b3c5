/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.Sentence;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans of time in a sentence for whoever has to set a clock. */
class SpanInWordsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "P400D, 400 days, 400 天",
        "P1D, 1 day, 1 天",
        "PT36H, 36 hours, 36 小时",
        "PT10M, 10 minutes, 10 分钟",
        "PT90S, 90 seconds, 90 秒",
        "PT0.25S, 250 milliseconds, 250 毫秒",
        "PT0S, PT0S, PT0S",
    })
    void aSpanIsSaidInTheLargestUnitItIsAWholeNumberOf(Duration span, String english, String chinese) {
        assertThat(SpanInWords.of(span)).isEqualTo(new Sentence(english, chinese));
    }
}
