/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import io.tanheng.demo.plants.operation.Noise;
import io.tanheng.demo.plants.unit.Flow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/** Reads scales, meters and samples of a month; the same month always reads the same. */
record Office(Noise noise, YearMonth month) {

    static final String LABORATORY = "Laboratory of the works (simulated)";

    /** A value as it is read, written with so many decimals. */
    String reads(Reading reading, Flow flow, double truth, int decimals) {
        int channel = (reading.name() + " " + flow.name()).hashCode();
        double error = reading.deviation() * noise.bell(channel, month.getYear() * 12L + month.getMonthValue());
        return written(truth * (1 + error), decimals);
    }

    /** A value without error. */
    static String written(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
