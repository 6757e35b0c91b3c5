/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Sentence;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what {@link InputsOf} notes of a stack's month into words; what statements noted before stays as it was noted. */
final class MeasuredWords {

    private static final Pattern SIGNED = Pattern.compile("SIGNED (\\S+) t");
    private static final Pattern STAMPED = Pattern.compile("STAMPED (\\S+) t");
    private static final Pattern GAP = Pattern.compile("([A-Z_]+) (\\d+) h");
    private static final Pattern COVERED = Pattern.compile("(\\d+)/(\\d+) h");

    private MeasuredWords() {}

    static Sentence of(String noted) {
        return Arrays.stream(noted.split(", ", -1))
                .map(MeasuredWords::part)
                .reduce((before, next) -> Sentence.of("{0}, {1}", "{0}，{1}", before, next))
                .orElseGet(() -> Sentence.same(noted));
    }

    private static Sentence part(String part) {
        return covered(part)
                .or(() -> signed(part))
                .or(() -> stamped(part))
                .or(() -> gap(part))
                .orElseGet(() -> Sentence.same(part));
    }

    private static Optional<Sentence> covered(String part) {
        return found(COVERED, part)
                .map(found -> Sentence.of("{0} of {1} hours", "{1} 小时中的 {0} 小时", found.group(1), found.group(2)));
    }

    private static Optional<Sentence> signed(String part) {
        return found(SIGNED, part)
                .map(found -> Sentence.of("{0} t on signed readings", "其中 {0} t 基于签名读数", found.group(1)));
    }

    private static Optional<Sentence> stamped(String part) {
        return found(STAMPED, part)
                .map(found ->
                        Sentence.of("{0} t on signed and time-stamped readings", "{0} t 基于签名并带时间戳的读数", found.group(1)));
    }

    private static Optional<Sentence> gap(String part) {
        return found(GAP, part)
                .flatMap(found -> Arrays.stream(GapReason.values())
                        .filter(reason -> reason.name().equals(found.group(1)))
                        .findFirst()
                        .map(reason -> Sentence.of(
                                "{0} hours without a figure ({1})", "{0} 小时无数值（{1}）", found.group(2), words(reason))));
    }

    private static Sentence words(GapReason reason) {
        return switch (reason) {
            case INVALID_INPUT -> new Sentence("input not usable", "输入不可用");
            case MISSING_DATA -> new Sentence("too little data", "有效数据不足");
            case OUT_OF_VALIDITY -> new Sentence("no rule for the date", "该日期无适用规则");
            case NOT_APPLICABLE -> new Sentence("not applicable", "不适用");
            case UNSUPPORTED -> new Sentence("not built", "尚未实现");
        };
    }

    private static Optional<Matcher> found(Pattern pattern, String part) {
        return Optional.of(pattern.matcher(part)).filter(Matcher::matches);
    }
}
