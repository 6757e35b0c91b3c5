/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.SourceRegistration;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters of an hour as rows. */
final class ChannelRows {

    private static final String MEASURED = "measured";

    private ChannelRows() {}

    static List<ChannelRow> of(HourEvent event, SourceRegistration registration) {
        Set<String> used = measuredSymbols(event);
        return event.channels().stream()
                .map(channel -> row(
                        channel, registration, used.contains(channel.measurand().symbol())))
                .toList();
    }

    private static ChannelRow row(ChannelHour channel, SourceRegistration registration, boolean used) {
        return new ChannelRow(
                channel.parameter(),
                registration.channel(channel.parameter()).map(Channel::name),
                channel.measurand(),
                figure(channel.average(), channel),
                figure(channel.minimum(), channel),
                figure(channel.maximum(), channel),
                channel.validMinutes(),
                channel.suspectMinutes(),
                channel.flags(),
                used);
    }

    private static Figure figure(Optional<BigDecimal> value, ChannelHour channel) {
        return value.map(amount -> Figure.of(amount, channel.unit()))
                .orElseGet(() -> Figure.gap(GapCode.MISSING_DATA, channel.unit()));
    }

    /** The leaves all derivations of the hour rest on. */
    private static Set<String> measuredSymbols(HourEvent event) {
        Set<String> symbols = new HashSet<>();
        event.figures().forEach(figure -> figure.derivation().ifPresent(term -> collect(term, symbols)));
        return symbols;
    }

    private static void collect(TermNode term, Set<String> symbols) {
        if (term.kind().equals(MEASURED)) {
            symbols.add(term.symbol());
        }
        term.inputs().forEach(input -> collect(input, symbols));
    }
}
