/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/**
 * Ambient air.
 *
 * @param waterPerMole moles of water vapour in one mole of dry air
 */
public record Air(double waterPerMole) {

    private static final double OXYGEN_SHARE = 0.2095;

    /** So much dry air, with the water it carries. */
    public FlueGas dryMoles(double moles) {
        return new FlueGas(0, moles * OXYGEN_SHARE, moles * (1 - OXYGEN_SHARE), 0, moles * waterPerMole);
    }

    /** Air that brings so many moles of oxygen. */
    public FlueGas withOxygen(double moles) {
        return dryMoles(moles / OXYGEN_SHARE);
    }
}
