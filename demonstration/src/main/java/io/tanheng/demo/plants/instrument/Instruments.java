/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.instrument;

import io.tanheng.demo.plants.instrument.Quantity.Gases;
import io.tanheng.demo.plants.operation.Noise;
import io.tanheng.demo.plants.operation.Operation;
import io.tanheng.demo.plants.operation.Plant;
import io.tanheng.telemetry.model.DataFlag;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The instruments of one source at a plant.
 *
 * @param errors 1 for instruments as they are, 0 for perfect ones
 */
public record Instruments(Plant plant, List<Quantity> quantities, Upkeep upkeep, double errors) {

    private static final int FIRST_CHANNEL = 100;
    private static final Duration PROBE_DRIFT_PERIOD = Duration.ofDays(9);

    public Instruments {
        quantities = List.copyOf(quantities);
    }

    /** All values at an instant. */
    public List<Measured> at(Instant instant, Disturbance disturbance) {
        Operation operation = plant.at(instant);
        Upkeep.Work work = upkeep.at(instant);
        List<Measured> all = new ArrayList<>(quantities.size());
        for (int number = 0; number < quantities.size(); number++) {
            Measured plain = measured(number, operation, work, instant);
            Quantity quantity = plain.quantity();
            all.add(new Measured(quantity, disturbance.disturb(quantity.code(), instant, plain.value()), plain.flag()));
        }
        return all;
    }

    private Measured measured(int number, Operation operation, Upkeep.Work work, Instant instant) {
        Quantity quantity = quantities.get(number);
        double error = errors == 0 ? 0 : errors * error(quantity, FIRST_CHANNEL + number * 2, instant);
        double value = operation.value(quantity.running(), quantity.stopped());
        if (!operation.running()) {
            // Meters cut off what creeps below their range; analysers go on measuring air.
            double shown = quantity.gases().isPresent() ? value + error : value;
            return new Measured(quantity, shown, DataFlag.STOPPED);
        }
        return quantity.gases()
                .map(gases -> worked(quantity, gases, work, value, error))
                .orElseGet(() -> new Measured(quantity, value + error, DataFlag.NORMAL));
    }

    private static Measured worked(Quantity quantity, Gases gases, Upkeep.Work work, double value, double error) {
        return switch (work) {
            case NONE -> new Measured(quantity, value + error, DataFlag.NORMAL);
            case ZERO_GAS -> new Measured(quantity, gases.zero() + error, DataFlag.CALIBRATION);
            case SPAN_GAS -> new Measured(quantity, gases.span() + error, DataFlag.CALIBRATION);
            case MAINTENANCE -> new Measured(quantity, value + error, DataFlag.MAINTENANCE);
        };
    }

    private double error(Quantity quantity, int channel, Instant instant) {
        Noise noise = plant.noise();
        double random = quantity.accuracy().noise() * noise.bell(channel, instant.getEpochSecond() / 30);
        double slow = quantity.accuracy().drift()
                * (quantity.gases().isPresent()
                        ? sinceCalibration(channel + 1, instant)
                        : noise.wave(channel + 1, instant, PROBE_DRIFT_PERIOD));
        return random + slow;
    }

    /** Grows from nothing at the calibration to this day's drift, between -1 and 1, at the next. */
    private double sinceCalibration(int channel, Instant instant) {
        double day = upkeep.sinceCalibration(instant).toSeconds() / 86_400.0;
        return day * (plant.noise().uniform(channel, upkeep.calibrationNumber(instant)) * 2 - 1);
    }
}
