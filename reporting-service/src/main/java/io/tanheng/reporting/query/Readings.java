/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.telemetry.model.DataFlag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The samples of a block, time by time. */
final class Readings {

    private final HourEvent event;
    private final List<SourceRegistration> registrations;
    private final SourceRegistration registration;
    private final HourBlock block;

    Readings(
            HourEvent event, List<SourceRegistration> registrations, SourceRegistration registration, HourBlock block) {
        this.event = event;
        this.registrations = registrations;
        this.registration = registration;
        this.block = block;
    }

    MinuteTable table() {
        List<HourBlock.Series> all = block.series();
        Map<Integer, List<Optional<MinuteCell>>> byOffset = new TreeMap<>();
        for (int column = 0; column < all.size(); column++) {
            HourBlock.Series series = all.get(column);
            for (int sample = 0; sample < series.offsets().size(); sample++) {
                byOffset.computeIfAbsent(series.offsets().get(sample), offset -> empty(all.size()))
                        .set(column, Optional.of(cell(series, sample)));
            }
        }
        List<MinuteRow> rows = new ArrayList<>();
        byOffset.forEach((offset, cells) -> rows.add(new MinuteRow(at(offset), List.copyOf(cells))));
        return new MinuteTable(all.stream().map(this::column).toList(), List.copyOf(rows));
    }

    List<ReadingView> of(String parameter, Instant at) {
        List<ReadingView> found = new ArrayList<>();
        for (HourBlock.Series series : block.series()) {
            for (int sample = 0; sample < series.offsets().size(); sample++) {
                if (series.parameter().equals(parameter)
                        && at(series.offsets().get(sample)).equals(at)) {
                    found.add(view(series, sample));
                }
            }
        }
        return List.copyOf(found);
    }

    private ReadingView view(HourBlock.Series series, int sample) {
        return new ReadingView(
                registration,
                event.hour(),
                event.version(),
                column(series),
                at(series.offsets().get(sample)),
                cell(series, sample),
                Frames.view(block, series.frames().get(sample)));
    }

    private MinuteColumn column(HourBlock.Series series) {
        Optional<Channel> channel = channel(series);
        return new MinuteColumn(
                series.parameter(),
                channel.map(Channel::name),
                series.statistic(),
                series.periodSeconds(),
                channel.map(Channel::unit).orElse(""));
    }

    /** By the registration the first frame of the series was checked against: that one gives the unit. */
    private Optional<Channel> channel(HourBlock.Series series) {
        long version = series.frames().isEmpty()
                ? event.registrationVersion()
                : block.frames().get(series.frames().get(0)).registrationVersion();
        return registrations.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElse(registration)
                .channel(series.parameter());
    }

    private MinuteCell cell(HourBlock.Series series, int sample) {
        return new MinuteCell(
                series.values().get(sample),
                flag(series.flags().charAt(sample)),
                series.suspects().charAt(sample) == '1',
                block.frames().get(series.frames().get(sample)).digest());
    }

    private Instant at(int offset) {
        return event.hour().plusSeconds(offset);
    }

    private static DataFlag flag(char code) {
        return Arrays.stream(DataFlag.values())
                .filter(flag -> flag.code() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A block holds the unknown data flag " + code));
    }

    private static List<Optional<MinuteCell>> empty(int size) {
        return new ArrayList<>(Collections.nCopies(size, Optional.<MinuteCell>empty()));
    }
}
