/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/**
 * Wet limestone desulphurisation: takes sulphur dioxide and oxygen out, puts limestone's carbon dioxide in, and leaves the gas
 * saturated with water: SO2 + CaCO3 + 1/2 O2 + 2 H2O gives gypsum and CO2.
 *
 * @param clean the gas behind the scrubber, in moles per second
 * @param limestone moles per second of CaCO3
 * @param makeUpWater moles per second of liquid water taken up by gas and gypsum
 */
public record WetScrubber(FlueGas clean, double limestone, double makeUpWater) {

    /** Washes the gas at the temperature it leaves with. */
    public static WetScrubber of(FlueGas raw, double efficiency, double celsius, double pascalAbsolute) {
        double caught = raw.sulphurDioxide() * efficiency;
        FlueGas washed = new FlueGas(
                raw.carbonDioxide() + caught,
                raw.oxygen() - caught / 2,
                raw.nitrogen(),
                raw.sulphurDioxide() - caught,
                0);
        double share = saturationPascal(celsius) / pascalAbsolute;
        double vapour = washed.dryMoles() * share / (1 - share);
        return new WetScrubber(washed.withWater(vapour), caught, vapour - raw.water() + 2 * caught);
    }

    /** Saturation pressure of water after Magnus (WMO-No. 8 constants). */
    static double saturationPascal(double celsius) {
        return 611.2 * Math.exp(17.62 * celsius / (243.12 + celsius));
    }
}
