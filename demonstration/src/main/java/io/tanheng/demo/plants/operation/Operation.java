/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.operation;

import io.tanheng.demo.plants.physics.Weather;
import io.tanheng.demo.plants.unit.UnitState;
import java.util.function.ToDoubleFunction;

/** What an installation does at a moment. */
public sealed interface Operation {

    Weather weather();

    boolean running();

    /** A true value: one function of the unit under fire, another of the air in a cold stack. */
    double value(ToDoubleFunction<UnitState> underFire, ToDoubleFunction<Weather> cold);

    /** What really leaves the stack, in tonnes of carbon dioxide per hour. */
    default double trueTonnesPerHour() {
        return value(state -> state.stack().trueTonnesPerHour(), air -> 0);
    }

    /** Under fire. */
    record Running(double load, Weather weather, UnitState state) implements Operation {
        @Override
        public boolean running() {
            return true;
        }

        @Override
        public double value(ToDoubleFunction<UnitState> underFire, ToDoubleFunction<Weather> cold) {
            return underFire.applyAsDouble(state);
        }
    }

    /** No fire; the stack holds air. */
    record Stopped(Weather weather) implements Operation {
        @Override
        public boolean running() {
            return false;
        }

        @Override
        public double value(ToDoubleFunction<UnitState> underFire, ToDoubleFunction<Weather> cold) {
            return cold.applyAsDouble(weather);
        }
    }
}
