/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.methodology.outcome.Sentence;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** A span of time as people say it, in the largest unit it is a whole number of. */
enum SpanInWords {
    DAYS(ChronoUnit.DAYS, "day", "天"),
    HOURS(ChronoUnit.HOURS, "hour", "小时"),
    MINUTES(ChronoUnit.MINUTES, "minute", "分钟"),
    SECONDS(ChronoUnit.SECONDS, "second", "秒"),
    MILLISECONDS(ChronoUnit.MILLIS, "millisecond", "毫秒");

    private final Duration unit;
    private final String english;
    private final String chinese;

    SpanInWords(ChronoUnit unit, String english, String chinese) {
        this.unit = unit.getDuration();
        this.english = english;
        this.chinese = chinese;
    }

    static Sentence of(Duration span) {
        return Arrays.stream(values())
                .flatMap(words -> words.say(span).stream())
                .findFirst()
                .orElseGet(() -> Sentence.same(span.toString()));
    }

    private Optional<Sentence> say(Duration span) {
        long count = span.dividedBy(unit);
        return count > 0 && unit.multipliedBy(count).equals(span)
                ? Optional.of(new Sentence(count + " " + english + (count == 1 ? "" : "s"), count + " " + chinese))
                : Optional.empty();
    }
}
