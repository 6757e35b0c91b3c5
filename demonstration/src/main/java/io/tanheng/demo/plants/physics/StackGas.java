/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/** Flue gas as it passes the probes. */
public record StackGas(
        FlueGas gas, double celsius, double ambientPascal, double gaugePascal, Duct duct, ReferenceState state) {

    /** Velocity at the probe in metres per second. */
    public double velocity() {
        double actual = state.cubicMetres(gas.wetMoles(), celsius, ambientPascal + gaugePascal);
        return actual / duct.areaSquareMetres() / duct.velocityField();
    }

    /** Dry flow in normal cubic metres per hour. */
    public double dryStandardFlow() {
        return state.normalCubicMetres(gas.dryMoles()) * 3600;
    }

    /** Carbon dioxide in milligrams per dry normal cubic metre. */
    public double carbonDioxideMilligrams() {
        return gas.carbonDioxide() * 44_000 / state.normalCubicMetres(gas.dryMoles());
    }

    /** What really leaves the stack, by the carbon in it: tonnes of carbon dioxide per hour. */
    public double trueTonnesPerHour() {
        return gas.elements().carbon() * 12 / 1e6 * 3600 * 44 / 12;
    }
}
