/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/**
 * A fire: fuel and air in, flue gas and unburnt carbon out. The elements balance exactly.
 *
 * @param fuel moles per second of the elements of the fuel
 * @param air moles per second
 * @param unburntCarbon moles per second of carbon that leave with the ash
 */
public record Combustion(Elements fuel, FlueGas air, double unburntCarbon, FlueGas flueGas) {

    /**
     * Burns fuel with excess air.
     *
     * @param excessAirRatio air supplied to air needed, from 1
     * @param unburntShare part of the fuel's carbon that stays in the ash
     */
    public static Combustion of(Elements fuel, Air ambient, double excessAirRatio, double unburntShare) {
        double unburnt = fuel.carbon() * unburntShare;
        double demand = fuel.oxygenDemandMoles() - unburnt;
        FlueGas air = ambient.withOxygen(demand * excessAirRatio);
        FlueGas gas = new FlueGas(
                fuel.carbon() - unburnt,
                air.oxygen() - demand,
                air.nitrogen() + fuel.nitrogen() / 2,
                fuel.sulphur(),
                air.water() + fuel.hydrogen() / 2);
        return new Combustion(fuel, air, unburnt, gas);
    }
}
