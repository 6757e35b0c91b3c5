/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.instrument;

import io.tanheng.demo.plants.physics.Weather;
import io.tanheng.demo.plants.unit.UnitState;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One thing an instrument reports.
 *
 * @param code the device's name for it
 * @param unit the SenML unit; absent for HJ 212, whose unit is part of the code's definition
 * @param decimals digits after the point it reports
 * @param running the true value while the plant runs
 * @param stopped the true value while it stands still
 * @param accuracy how far it may be off
 * @param gases calibration gases, for analysers that are calibrated every day
 */
public record Quantity(
        String code,
        Optional<String> unit,
        int decimals,
        ToDoubleFunction<UnitState> running,
        ToDoubleFunction<Weather> stopped,
        Accuracy accuracy,
        Optional<Gases> gases) {

    /**
     * How far an instrument may be off, in the unit of the quantity.
     *
     * @param noise standard deviation of a minute's average
     * @param drift largest slow deviation; an analyser's grows from one daily calibration to the next
     */
    public record Accuracy(double noise, double drift) {

        public static final Accuracy PERFECT = new Accuracy(0, 0);
    }

    /** What the analyser is given during calibration: zero gas, then span gas. */
    public record Gases(double zero, double span) {}
}
