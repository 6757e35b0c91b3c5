/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import io.tanheng.faults.fleet.ReadingKey;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/** Recomputes an hour from plain readings, as HJ 75-2017 and HJ 212-2017 Annex D (29) to (31) say and as plainly as can be. */
final class Recomputation {
    /** Minutes an hourly average needs. */
    static final int ENOUGH_MINUTES = 45;

    private static final MathContext EXACTLY_ENOUGH = new MathContext(60);
    private static final int SCALE = 12;

    private final Map<ReadingKey, Candidate> readings;

    Recomputation(Map<ReadingKey, Candidate> readings) {
        this.readings = readings;
    }

    /** Whether a parameter came as single samples and not as minute averages. */
    boolean isSampled(String parameter) {
        return readings.keySet().stream()
                .anyMatch(key -> key.parameter().equals(parameter) && key.statistic() == Statistic.SAMPLE);
    }

    /** Minutes of a parameter that count, by their flag. */
    int validMinutes(String parameter) {
        return (int) readings.entrySet().stream()
                .filter(entry -> counts(entry.getKey(), entry.getValue(), parameter))
                .count();
    }

    /** The sum of the valid minutes in units of 10^-12, which no order of adding can change. */
    BigInteger sum(String parameter) {
        return readings.entrySet().stream()
                .filter(entry -> counts(entry.getKey(), entry.getValue(), parameter))
                .map(entry -> entry.getValue().value().setScale(SCALE).unscaledValue())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    Optional<BigDecimal> average(String parameter, MathContext digits) {
        int minutes = validMinutes(parameter);
        return minutes == 0
                ? Optional.empty()
                : Optional.of(new BigDecimal(sum(parameter), SCALE).divide(BigDecimal.valueOf(minutes), digits));
    }

    /** Tonnes of carbon dioxide in a full hour; absent where a parameter has too few minutes. */
    Optional<BigDecimal> tonnes(BigDecimal area, BigDecimal coefficient) {
        for (String parameter : new String[] {"a01011", "a01012", "a01013", "a01006", "a01014", "a05001"}) {
            if (validMinutes(parameter) < ENOUGH_MINUTES) {
                return Optional.empty();
            }
        }
        BigDecimal pascal = mean("a01006").add(mean("a01013")).scaleByPowerOfTen(3);
        BigDecimal dryShare = BigDecimal.ONE.subtract(mean("a01014").scaleByPowerOfTen(-2));
        BigDecimal kelvin = mean("a01012").add(BigDecimal.valueOf(273));
        BigDecimal dryStandardFlow = mean("a01011")
                .multiply(coefficient)
                .multiply(area)
                .multiply(BigDecimal.valueOf(3600 * 273))
                .multiply(pascal)
                .multiply(dryShare)
                .divide(kelvin.multiply(BigDecimal.valueOf(101_325)), EXACTLY_ENOUGH);
        return Optional.of(mean("a05001")
                .scaleByPowerOfTen(-5)
                .multiply(dryStandardFlow)
                .multiply(BigDecimal.valueOf(44))
                .divide(new BigDecimal("22.4"), EXACTLY_ENOUGH));
    }

    private BigDecimal mean(String parameter) {
        return average(parameter, EXACTLY_ENOUGH).orElseThrow();
    }

    private static boolean counts(ReadingKey key, Candidate candidate, String parameter) {
        return key.parameter().equals(parameter)
                && key.statistic() == Statistic.AVERAGE
                && (candidate.flag() == DataFlag.NORMAL || candidate.flag() == DataFlag.MANUAL);
    }
}
