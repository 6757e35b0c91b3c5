/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.format;

import io.tanheng.reporting.pages.words.Language;
import java.time.Duration;
import java.time.format.DateTimeFormatter;

/** How a language writes dates and spans of time. */
record Pattern(
        DateTimeFormatter date,
        DateTimeFormatter day,
        DateTimeFormatter month,
        DateTimeFormatter shortMonth,
        String days,
        String hours,
        String minutes,
        String seconds) {

    private static final Pattern ENGLISH =
            of(Language.EN, "d MMM uuuu", "EEE d", "MMMM uuuu", "MMM", "d", "h", "min", "s");
    private static final Pattern CHINESE = of(Language.ZH, "uuuu年M月d日", "d日 EEE", "uuuu年M月", "M月", "天", "小时", "分", "秒");

    static Pattern of(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case ZH -> CHINESE;
        };
    }

    private static Pattern of(
            Language language, String date, String day, String month, String shortMonth, String... spans) {
        return new Pattern(
                DateTimeFormatter.ofPattern(date, language.locale()),
                DateTimeFormatter.ofPattern(day, language.locale()),
                DateTimeFormatter.ofPattern(month, language.locale()),
                DateTimeFormatter.ofPattern(shortMonth, language.locale()),
                spans[0],
                spans[1],
                spans[2],
                spans[3]);
    }

    String age(Duration age) {
        if (age.toDays() > 0) {
            return two(age.toDays(), days, age.toHoursPart(), hours);
        }
        if (age.toHours() > 0) {
            return two(age.toHours(), hours, age.toMinutesPart(), minutes);
        }
        return age.toMinutes() > 0 ? one(age.toMinutes(), minutes) : one(Math.max(0, age.toSeconds()), seconds);
    }

    private static String two(long large, String largeUnit, long small, String smallUnit) {
        return small == 0 ? one(large, largeUnit) : one(large, largeUnit) + " " + one(small, smallUnit);
    }

    private static String one(long count, String unit) {
        return count + " " + unit;
    }
}
