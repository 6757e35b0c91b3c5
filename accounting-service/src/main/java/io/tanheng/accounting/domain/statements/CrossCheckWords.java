/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.CrossCheckMonth;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.methodology.outcome.Sentence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says why what is measured and what is calculated differ, as far as hours, gaps and months tell it. */
final class CrossCheckWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CrossCheckWords() {}

    static List<LocalText> of(List<CrossCheckMonth> months, List<CrossCheckMonth> both, Optional<YearMonth> biggest) {
        List<LocalText> words = new ArrayList<>();
        hours(both).ifPresent(words::add);
        List<CrossCheckMonth> measuredOnly =
                months.stream().filter(month -> month.calculated().isEmpty()).toList();
        if (!measuredOnly.isEmpty()) {
            words.add(Words.say(
                    "Not compared, because activity data is missing: {0}.", "因缺少活动数据而未比较：{0}。", names(measuredOnly)));
        }
        List<CrossCheckMonth> calculatedOnly =
                months.stream().filter(month -> month.measured().isEmpty()).toList();
        if (!calculatedOnly.isEmpty()) {
            words.add(Words.say(
                    "Not compared, because no hour was measured: {0}.", "因没有实测小时而未比较：{0}。", names(calculatedOnly)));
        }
        List<CrossCheckMonth> tooFew = months.stream()
                .filter(month -> month.measured().isPresent()
                        && month.calculated().isPresent()
                        && month.difference().isEmpty())
                .toList();
        if (!tooFew.isEmpty()) {
            words.add(tooFew(tooFew));
        }
        biggest.flatMap(month -> both.stream()
                        .filter(found -> found.month().equals(month))
                        .findFirst())
                .map(CrossCheckWords::biggest)
                .ifPresent(words::add);
        return words;
    }

    private static LocalText tooFew(List<CrossCheckMonth> months) {
        return Words.say(
                "Not compared, because less than three quarters of the hours were measured: {0}.",
                "因实测小时不足四分之三而未比较：{0}。",
                months.stream()
                        .map(month -> month.month() + " (" + month.hours().covered() + "/"
                                + month.hours().asked() + " h)")
                        .collect(Collectors.joining(", ")));
    }

    private static Optional<LocalText> hours(List<CrossCheckMonth> months) {
        StackHours hours = months.stream().map(CrossCheckMonth::hours).reduce(StackHours.NONE, StackHours::plus);
        if (hours.asked() == 0) {
            return Optional.empty();
        }
        String share = percent(
                BigDecimal.valueOf(hours.covered()).divide(BigDecimal.valueOf(hours.asked()), MathContext.DECIMAL64));
        if (hours.covered() == hours.asked()) {
            return Optional.of(Words.say(
                    "In the months compared the stacks have a figure for every one of {0} hours.",
                    "在参与比较的月份，烟囱在全部 {0} 小时均有数值。", hours.asked()));
        }
        return Optional.of(Words.say(
                "In the months compared the stacks have a figure for {0} of {1} hours ({2} %); hours without figure count nothing and make what is measured"
                        + " smaller. {3}",
                "在参与比较的月份，烟囱在 {1} 小时中有 {0} 小时（{2} %）有数值；无数值的小时不计量，使实测值偏小。{3}",
                hours.covered(),
                hours.asked(),
                share,
                reasons(hours)));
    }

    private static Sentence reasons(StackHours hours) {
        String gaps = hours.gaps().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(gap -> gap.getKey() + " " + gap.getValue())
                .collect(Collectors.joining(", "));
        return Sentence.of(
                "Nothing came: {0}; came without figure: {1}.",
                "未收到：{0}；已收到但无数值：{1}。", hours.absent(), gaps.isEmpty() ? "0" : gaps);
    }

    private static LocalText biggest(CrossCheckMonth month) {
        BigDecimal difference = month.difference().orElse(BigDecimal.ZERO);
        BigDecimal calculated = month.calculated().orElse(BigDecimal.ZERO);
        String share = calculated.signum() == 0 ? "-" : percent(difference.divide(calculated, MathContext.DECIMAL64));
        return Words.say(
                "The biggest difference is in {0}: {1} t ({2} %), with {3} of {4} hours measured.",
                "差异最大的月份为 {0}：{1} t（{2} %），实测 {3}/{4} 小时。",
                month.month(),
                difference.setScale(1, RoundingMode.HALF_EVEN).toPlainString(),
                share,
                month.hours().covered(),
                month.hours().asked());
    }

    private static String percent(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String names(List<CrossCheckMonth> months) {
        return months.stream().map(month -> month.month().toString()).collect(Collectors.joining(", "));
    }
}
