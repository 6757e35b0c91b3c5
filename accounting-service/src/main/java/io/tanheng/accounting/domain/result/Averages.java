/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.result;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.methodology.measurement.HourAverage;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hourly averages as a method takes them: every registered measurand, be it a gap. */
final class Averages {

    private final List<ChannelHour> channels;
    private final Map<String, Unit> units;
    private final String evidence;
    private final Optional<Outcome.Gap<Term>> lacking;

    /**
     * Averages of an hour.
     *
     * @param units of the parameters; without an entry where the registered text is no unit
     * @param lacking why the hour as a whole does not count, if so
     */
    Averages(
            List<ChannelHour> channels, Map<String, Unit> units, String evidence, Optional<Outcome.Gap<Term>> lacking) {
        this.channels = channels;
        this.units = units;
        this.evidence = evidence;
        this.lacking = lacking;
    }

    Map<Measurand, Outcome<Term.Measured>> byMeasurand() {
        Map<Measurand, Outcome<Term.Measured>> averages = new EnumMap<>(Measurand.class);
        for (ChannelHour channel : channels) {
            averages.putIfAbsent(channel.measurand(), average(channel));
        }
        return averages;
    }

    private Outcome<Term.Measured> average(ChannelHour channel) {
        if (lacking.isPresent()) {
            return Outcome.gap(lacking.get().reason(), lacking.get().sentence());
        }
        String where = evidence + " " + channel.parameter();
        Optional<Unit> unit = Optional.ofNullable(units.get(channel.parameter()));
        if (unit.isEmpty()) {
            return Outcome.gap(
                    GapReason.INVALID_INPUT,
                    "The unit {0} of {1} is not known. Register the channel with another.",
                    "{1} 的单位 {0} 无法识别。请以其他单位登记该通道。",
                    channel.unit(),
                    where);
        }
        return channel.average()
                .map(value -> Outcome.present(HourAverage.measured(channel.measurand(), unit.get(), value, where)))
                .orElseGet(() -> Outcome.gap(
                        GapReason.MISSING_DATA,
                        "No minute of {0} ({1}) is valid: {2}.",
                        "{0}（{1}）没有有效分钟：{2}。",
                        channel.measurand(),
                        channel.measurand().symbol(),
                        where));
    }
}
