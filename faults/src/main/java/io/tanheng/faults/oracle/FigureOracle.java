/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.faults.fleet.Registrations;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Consumer;

/** Compares averages and tonnes of an hour with what the plain recomputation gives. */
final class FigureOracle {
    /** Thirty-four digits are carried; the order of the factors may cost the last few. */
    private static final BigDecimal LAST_DIGITS = new BigDecimal("1E-30");

    private final Consumer<Finding> findings;

    FigureOracle(Consumer<Finding> findings) {
        this.findings = findings;
    }

    void judge(SealedHour hour, Recomputation expected) {
        for (ChannelHour channel : hour.channels()) {
            judgeChannel(hour, channel, expected);
        }
        hour.figures().stream()
                .filter(figure -> figure.code().equals("co2-mass"))
                .forEach(figure -> judgeTonnes(hour, figure, expected));
    }

    /** Samples without a period are averaged by another rule; their values are judged one by one elsewhere. */
    private void judgeChannel(SealedHour hour, ChannelHour channel, Recomputation expected) {
        if (expected.isSampled(channel.parameter())) {
            return;
        }
        int minutes = expected.validMinutes(channel.parameter());
        if (channel.validMinutes() != minutes) {
            find(
                    hour,
                    channel.parameter() + " counts " + channel.validMinutes() + " valid minutes, expected " + minutes);
        }
        Optional<BigDecimal> average = expected.average(channel.parameter(), MathContext.DECIMAL128);
        if (!same(channel.average(), average)) {
            find(hour, channel.parameter() + " has the average " + channel.average() + ", expected " + average);
        }
    }

    private static boolean same(Optional<BigDecimal> found, Optional<BigDecimal> expected) {
        return found.isPresent() == expected.isPresent()
                && (found.isEmpty() || found.get().compareTo(expected.orElseThrow()) == 0);
    }

    private void judgeTonnes(SealedHour hour, HourFigure figure, Recomputation expected) {
        Optional<BigDecimal> tonnes = expected.tonnes(Registrations.AREA, Registrations.VELOCITY_COEFFICIENT);
        boolean right = figure.value().isPresent() == tonnes.isPresent()
                && (tonnes.isEmpty() || close(figure.value().orElseThrow(), tonnes.get()));
        if (!right) {
            find(hour, "CO2 is " + figure.value() + " (" + figure.gapDetail() + "), expected " + tonnes);
        }
    }

    private static boolean close(BigDecimal found, BigDecimal expected) {
        BigDecimal difference = found.subtract(expected).abs();
        return difference.compareTo(expected.abs().multiply(LAST_DIGITS)) <= 0;
    }

    private void find(SealedHour hour, String what) {
        findings.accept(new Finding(Finding.Kind.WRONG_FIGURE, hour.key() + " version " + hour.version(), what));
    }
}
