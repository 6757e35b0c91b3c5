/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.minutes;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.methodology.quantity.Division;
import io.tanheng.telemetry.model.DataFlag;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * Minutes made of single samples.
 *
 * <p>A minute with fewer samples than the rule asks for is no minute: a source that sends one value every half minute sends
 * them for live pages, and its minute records are what counts. With enough samples but too few valid ones, the minute is what
 * most of the others say it is.
 */
final class SampledMinutes {

    private static final int MINUTE = 60;

    private final HourBlock.Series samples;
    private final int needed;

    SampledMinutes(HourBlock.Series samples, int needed) {
        this.samples = samples;
        this.needed = needed;
    }

    void fill(ChannelMinutes minutes) {
        int from = 0;
        while (from < samples.offsets().size()) {
            int minute = samples.offsets().get(from) / MINUTE;
            int to = from + 1;
            while (to < samples.offsets().size() && samples.offsets().get(to) / MINUTE == minute) {
                to++;
            }
            if (to - from >= needed) {
                fill(minutes, minute, from, to);
            }
            from = to;
        }
    }

    private void fill(ChannelMinutes minutes, int minute, int from, int to) {
        BigDecimal sum = BigDecimal.ZERO;
        int valid = 0;
        boolean suspect = false;
        for (int sample = from; sample < to; sample++) {
            if (MinuteMaking.flag(samples, sample).valid()) {
                sum = sum.add(samples.values().get(sample));
                suspect |= MinuteMaking.suspect(samples, sample);
                valid++;
            }
        }
        if (valid >= needed) {
            BigDecimal average = Division.of(sum, BigDecimal.valueOf(valid));
            minutes.set(minute, average, DataFlag.NORMAL, suspect);
        } else {
            minutes.set(minute, samples.values().get(from), mostFrequentInvalid(from, to), false);
        }
    }

    private DataFlag mostFrequentInvalid(int from, int to) {
        Map<DataFlag, Integer> counts = new EnumMap<>(DataFlag.class);
        for (int sample = from; sample < to; sample++) {
            DataFlag flag = MinuteMaking.flag(samples, sample);
            if (!flag.valid()) {
                counts.merge(flag, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(DataFlag.FAULT);
    }
}
