/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.recompute;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.json.IsoInstant;
import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.PlantConstant;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.methodology.measurement.HourAverage;
import io.tanheng.methodology.measurement.HourResult;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.measurement.StackHour;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes the figures of hours again from their averages, by the method and the constants of one registration. */
public final class HourAgain {

    private static final int MINUTES = 60;
    private static final Unit MINUTE = Unit.parse("min");

    private final SourceRegistration registration;
    private final Optional<StackMethod> method;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Term.Configured> constants = new HashMap<>();

    public HourAgain(SourceRegistration registration) {
        this.registration = registration;
        this.method = registration.methodId().flatMap(StackMethod::ofId);
        for (Channel channel : registration.channels()) {
            Unit.tryParse(channel.unit()).ifPresent(unit -> units.put(channel.parameter(), unit));
        }
        for (PlantConstant constant : registration.constants()) {
            Unit.tryParse(constant.unit())
                    .ifPresent(unit -> constants.put(
                            constant.symbol(),
                            new Term.Configured(
                                    constant.symbol(), new Quantity(constant.amount(), unit), constant.origin())));
        }
    }

    /** The method its hours are computed by; absent where none is registered, or this build has none of that name. */
    public Optional<StackMethod> method() {
        return method;
    }

    public SourceRegistration registration() {
        return registration;
    }

    /** Minutes in which the installation did not say it stood still; a gap in the data is no standstill. */
    public static int operatingMinutes(PackedHour hour) {
        return MINUTES - hour.minutes().stopped();
    }

    /** What the method says of an hour that is valid or stopped. */
    public List<HourResult> results(PackedHour hour) {
        String where = registration.id().key() + " " + IsoInstant.format(hour.hour());
        Term time = new Term.Measured("t_op", new Quantity(BigDecimal.valueOf(operatingMinutes(hour)), MINUTE), where);
        return method.orElseThrow()
                .compute(new StackHour(hour.hour(), registration.zone(), averages(hour, where), time, constants));
    }

    private Map<Measurand, Outcome<Term.Measured>> averages(PackedHour hour, String where) {
        Map<Measurand, Outcome<Term.Measured>> averages = new EnumMap<>(Measurand.class);
        for (ChannelHour channel : hour.channels()) {
            averages.putIfAbsent(channel.measurand(), average(channel, where + " " + channel.parameter()));
        }
        return averages;
    }

    private Outcome<Term.Measured> average(ChannelHour channel, String where) {
        Optional<Unit> unit = Optional.ofNullable(units.get(channel.parameter()));
        if (unit.isEmpty()) {
            return Outcome.gap(GapReason.INVALID_INPUT, "The unit of {0} is not known.", "{0} 的单位无法识别。", where);
        }
        Optional<BigDecimal> value = channel.average();
        return value.isPresent()
                ? Outcome.present(HourAverage.measured(channel.measurand(), unit.get(), value.get(), where))
                : Outcome.gap(GapReason.MISSING_DATA, "No minute of {0} is valid.", "{0} 没有有效分钟。", where);
    }

    /** Whether an hour of this standing can have figures with a value. */
    public static boolean computes(HourStatus status) {
        return switch (status) {
            case VALID, STOPPED -> true;
            case IN_CALIBRATION, INVALID, NO_METHOD -> false;
        };
    }
}
