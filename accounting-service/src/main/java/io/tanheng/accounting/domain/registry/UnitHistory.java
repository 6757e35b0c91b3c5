/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.registry;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings samples into the unit their channel has now, whatever it was when their frame was checked.
 *
 * <p>A sample whose former unit measures something else than the present one does not count, like one that never came.
 */
public final class UnitHistory {

    private final SourceRegistration current;
    private final Map<Long, SourceRegistration> versions;
    private final Set<String> changed = new HashSet<>();

    UnitHistory(SourceRegistration current, Map<Long, SourceRegistration> versions) {
        this.current = current;
        this.versions = versions;
        for (SourceRegistration version : versions.values()) {
            for (Channel channel : version.channels()) {
                if (current.channel(channel.parameter()).stream()
                        .anyMatch(now -> !now.unit().equals(channel.unit()))) {
                    changed.add(channel.parameter());
                }
            }
        }
    }

    /** Whether no channel ever changed its unit, so that samples may be taken as they are. */
    public boolean unchanged() {
        return changed.isEmpty();
    }

    /** The samples in present units. */
    public List<HourBlock.Series> inPresentUnits(HourBlock block) {
        if (unchanged()) {
            return block.series();
        }
        return block.series().stream()
                .map(series -> changed.contains(series.parameter()) ? convert(series, block.frames()) : series)
                .toList();
    }

    private HourBlock.Series convert(HourBlock.Series series, List<HourBlock.Frame> frames) {
        List<Integer> offsets = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        StringBuilder flags = new StringBuilder();
        StringBuilder suspects = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int sample = 0; sample < series.offsets().size(); sample++) {
            int frame = series.frames().get(sample);
            Optional<BigDecimal> value = convert(
                    series.parameter(),
                    series.values().get(sample),
                    frames.get(frame).registrationVersion());
            if (value.isPresent()) {
                offsets.add(series.offsets().get(sample));
                values.add(value.get());
                flags.append(series.flags().charAt(sample));
                suspects.append(series.suspects().charAt(sample));
                places.add(frame);
            }
        }
        return new HourBlock.Series(
                series.parameter(),
                series.statistic(),
                series.periodSeconds(),
                offsets,
                values,
                flags.toString(),
                suspects.toString(),
                places);
    }

    private Optional<BigDecimal> convert(String parameter, BigDecimal value, long version) {
        Optional<String> then = unit(Optional.ofNullable(versions.get(version)), parameter);
        Optional<String> now = unit(Optional.of(current), parameter);
        if (then.isEmpty() || then.equals(now)) {
            return Optional.of(value);
        }
        Optional<Unit> from = then.flatMap(Unit::tryParse);
        Optional<Unit> to = now.flatMap(Unit::tryParse);
        return from.isPresent() && to.isPresent() && from.get().convertibleTo(to.get())
                ? Optional.of(new Quantity(value, from.get()).in(to.get()).amount())
                : Optional.empty();
    }

    private static Optional<String> unit(Optional<SourceRegistration> registration, String parameter) {
        return registration.flatMap(version -> version.channel(parameter)).map(Channel::unit);
    }
}
