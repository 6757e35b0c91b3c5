/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.unit;

import io.tanheng.demo.plants.physics.Balance;
import io.tanheng.demo.plants.physics.StackGas;
import java.util.Map;

/**
 * An installation at a moment, without any error of measurement.
 *
 * @param nitrogenOxides milligrams of NO2 per dry normal cubic metre; a trace outside the balances
 * @param particulate milligrams per dry normal cubic metre; a trace outside the balances
 * @param flows what it burns, uses and makes
 * @param meters what the boiler meters would show, in the units of {@link Meter}
 */
public record UnitState(
        StackGas stack,
        double nitrogenOxides,
        double particulate,
        Map<Flow, Double> flows,
        Map<Meter, Double> meters,
        Balance balance) {

    public UnitState {
        flows = Map.copyOf(flows);
        meters = Map.copyOf(meters);
    }
}
