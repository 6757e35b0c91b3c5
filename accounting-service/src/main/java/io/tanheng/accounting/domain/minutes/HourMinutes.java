/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.minutes;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.source.Channel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sixty minutes of an hour, for each registered parameter and judged over those that a method needs. */
public final class HourMinutes {

    private final Map<Channel, ChannelMinutes> channels;
    private final MinuteState[] states = new MinuteState[ChannelMinutes.MINUTES];
    private final boolean reportedAsHour;

    private HourMinutes(Map<Channel, ChannelMinutes> channels, Set<String> needed) {
        this.channels = channels;
        Arrays.fill(states, needed.isEmpty() ? MinuteState.MISSING : MinuteState.VALID);
        boolean asHour = !needed.isEmpty();
        for (Map.Entry<Channel, ChannelMinutes> channel : channels.entrySet()) {
            if (needed.contains(channel.getKey().parameter())) {
                judge(channel.getValue());
                asHour &= channel.getValue().reportedAsHour();
            }
        }
        reportedAsHour = asHour;
    }

    /**
     * Makes the minutes.
     *
     * @param series in the units the channels are registered with
     * @param channels the parameters the source is registered with
     * @param needed the parameters the minutes are judged over; where empty, every parameter that sent anything
     */
    public static HourMinutes make(
            List<HourBlock.Series> series, List<Channel> channels, Set<String> needed, int samplesPerMinute) {
        Map<String, List<HourBlock.Series>> byParameter =
                series.stream().collect(Collectors.groupingBy(HourBlock.Series::parameter));
        MinuteMaking making = new MinuteMaking(samplesPerMinute);
        Map<Channel, ChannelMinutes> minutes = new LinkedHashMap<>();
        for (Channel channel : channels) {
            minutes.put(channel, making.make(byParameter.getOrDefault(channel.parameter(), List.of())));
        }
        return new HourMinutes(minutes, needed.isEmpty() ? present(minutes) : needed);
    }

    private static Set<String> present(Map<Channel, ChannelMinutes> minutes) {
        return minutes.entrySet().stream()
                .filter(channel -> !channel.getValue().isEmpty())
                .map(channel -> channel.getKey().parameter())
                .collect(Collectors.toSet());
    }

    private void judge(ChannelMinutes channel) {
        for (int minute = 0; minute < states.length; minute++) {
            states[minute] = states[minute].and(channel.state(minute));
        }
    }

    public MinuteState state(int minute) {
        return states[minute];
    }

    public MinuteCounts counts() {
        return new MinuteCounts(
                count(MinuteState.VALID),
                count(MinuteState.STOPPED),
                count(MinuteState.CALIBRATION),
                count(MinuteState.INVALID),
                count(MinuteState.MISSING),
                reportedAsHour);
    }

    private int count(MinuteState state) {
        return (int) Arrays.stream(states).filter(found -> found == state).count();
    }

    /** Every registered parameter over the hour; minutes in which the installation stood still enter no average. */
    public List<ChannelHour> channels() {
        return channels.entrySet().stream()
                .map(channel -> hour(channel.getKey(), channel.getValue()))
                .toList();
    }

    private ChannelHour hour(Channel channel, ChannelMinutes minutes) {
        ChannelMinutes.Summary summary = minutes.summary(minute -> states[minute] != MinuteState.STOPPED);
        return new ChannelHour(
                channel.parameter(),
                channel.measurand(),
                channel.unit(),
                summary.average(),
                summary.minimum(),
                summary.maximum(),
                summary.validMinutes(),
                summary.suspectMinutes(),
                minutes.flagCounts());
    }
}
