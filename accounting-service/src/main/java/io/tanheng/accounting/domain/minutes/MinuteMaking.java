/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.minutes;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Makes the minutes of one parameter from all that came for it.
 *
 * <p>What the device says of a minute counts before what we could make of its samples, and the shortest period before a longer
 * one. Only where no minute at all is known does the record of the whole hour count. Averages of the device are taken as they
 * are; minimum, maximum and totals are evidence and enter nothing.
 */
final class MinuteMaking {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final Comparator<HourBlock.Series> LONGEST_FIRST =
            Comparator.comparingInt(HourBlock.Series::periodSeconds).reversed();

    private final int samplesPerMinute;

    /**
     * Making by a rule.
     *
     * @param samplesPerMinute how many valid samples a minute needs at least
     */
    MinuteMaking(int samplesPerMinute) {
        this.samplesPerMinute = samplesPerMinute;
    }

    /** The minutes of a parameter, given its series. */
    ChannelMinutes make(List<HourBlock.Series> series) {
        ChannelMinutes minutes = new ChannelMinutes();
        series.stream()
                .filter(one -> one.statistic() == Statistic.SAMPLE && one.periodSeconds() == 0)
                .forEach(samples -> new SampledMinutes(samples, samplesPerMinute).fill(minutes));
        series.stream()
                .filter(one -> one.statistic() == Statistic.AVERAGE)
                .filter(one -> one.periodSeconds() >= MINUTE && one.periodSeconds() < HOUR)
                .sorted(LONGEST_FIRST)
                .forEach(records -> fillRecords(records, minutes));
        series.stream()
                .filter(one -> one.statistic() == Statistic.AVERAGE && one.periodSeconds() == HOUR)
                .filter(one -> !one.offsets().isEmpty() && one.offsets().get(0) == 0)
                .forEach(hour -> fillHour(hour, minutes));
        return minutes;
    }

    private static void fillRecords(HourBlock.Series records, ChannelMinutes minutes) {
        for (int sample = 0; sample < records.offsets().size(); sample++) {
            int first = records.offsets().get(sample) / MINUTE;
            int end = Math.min(ChannelMinutes.MINUTES, first + records.periodSeconds() / MINUTE);
            BigDecimal value = records.values().get(sample);
            DataFlag flag = flag(records, sample);
            boolean suspect = suspect(records, sample);
            for (int minute = first; minute < end; minute++) {
                minutes.set(minute, value, flag, suspect);
            }
        }
    }

    /** A record of the whole hour counts where there are no minutes; one entered by hand, where none of them is valid. */
    private static void fillHour(HourBlock.Series hour, ChannelMinutes minutes) {
        boolean byHand = flag(hour, 0) == DataFlag.MANUAL && !minutes.hasValid();
        if (minutes.isEmpty() || byHand) {
            minutes.setHour(hour.values().get(0), flag(hour, 0), suspect(hour, 0));
        }
    }

    static DataFlag flag(HourBlock.Series series, int sample) {
        return DataFlag.ofCode(series.flags().charAt(sample));
    }

    static boolean suspect(HourBlock.Series series, int sample) {
        return series.suspects().charAt(sample) == '1';
    }
}
