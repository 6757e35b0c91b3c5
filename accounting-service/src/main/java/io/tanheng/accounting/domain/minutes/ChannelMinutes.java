/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.minutes;

import io.tanheng.methodology.quantity.Division;
import io.tanheng.telemetry.model.DataFlag;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The sixty minutes of one parameter, each with a value and a flag or missing. */
public final class ChannelMinutes {

    static final int MINUTES = 60;

    private final @Nullable BigDecimal[] values = new BigDecimal[MINUTES];
    private final @Nullable DataFlag[] flags = new DataFlag[MINUTES];
    private final boolean[] suspects = new boolean[MINUTES];
    private boolean reportedAsHour;

    void set(int minute, BigDecimal value, DataFlag flag, boolean suspect) {
        values[minute] = value;
        flags[minute] = flag;
        suspects[minute] = suspect;
    }

    /** The device sent the hour as one record: every minute stands for it. */
    void setHour(BigDecimal value, DataFlag flag, boolean suspect) {
        for (int minute = 0; minute < MINUTES; minute++) {
            set(minute, value, flag, suspect);
        }
        reportedAsHour = true;
    }

    boolean hasValid() {
        return Arrays.stream(flags).anyMatch(flag -> flag != null && flag.valid());
    }

    boolean isEmpty() {
        return Arrays.stream(flags).allMatch(flag -> flag == null);
    }

    public boolean reportedAsHour() {
        return reportedAsHour;
    }

    public MinuteState state(int minute) {
        DataFlag flag = flags[minute];
        return flag == null ? MinuteState.MISSING : MinuteState.of(flag);
    }

    /** How many minutes carried each flag, such as {@code N58 C2}. */
    String flagCounts() {
        Map<DataFlag, Integer> counts = new EnumMap<>(DataFlag.class);
        for (DataFlag flag : flags) {
            if (flag != null) {
                counts.merge(flag, 1, Integer::sum);
            }
        }
        StringBuilder text = new StringBuilder();
        counts.forEach((flag, count) ->
                text.append(text.isEmpty() ? "" : " ").append(flag.code()).append(count));
        return text.toString();
    }

    /** What the valid minutes come to that also satisfy a condition. */
    Summary summary(IntPredicate counted) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal minimum = null;
        BigDecimal maximum = null;
        int valid = 0;
        int suspect = 0;
        for (int minute = 0; minute < MINUTES; minute++) {
            BigDecimal value = values[minute];
            if (value == null || state(minute) != MinuteState.VALID || !counted.test(minute)) {
                continue;
            }
            sum = sum.add(value);
            minimum = minimum == null ? value : minimum.min(value);
            maximum = maximum == null ? value : maximum.max(value);
            valid++;
            suspect += suspects[minute] ? 1 : 0;
        }
        return new Summary(
                average(sum, valid), Optional.ofNullable(minimum), Optional.ofNullable(maximum), valid, suspect);
    }

    /** An hour reported as one record has that record's average, digit by digit. */
    private Optional<BigDecimal> average(BigDecimal sum, int valid) {
        if (valid == 0) {
            return Optional.empty();
        }
        return reportedAsHour
                ? Optional.ofNullable(values[0])
                : Optional.of(Division.of(sum, BigDecimal.valueOf(valid)));
    }

    /** The valid minutes of an hour in few numbers. */
    record Summary(
            Optional<BigDecimal> average,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum,
            int validMinutes,
            int suspectMinutes) {}
}
