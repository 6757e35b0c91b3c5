/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/** A stream of flue gas in moles per second. Argon counts as nitrogen. */
public record FlueGas(double carbonDioxide, double oxygen, double nitrogen, double sulphurDioxide, double water) {

    public static final FlueGas NONE = new FlueGas(0, 0, 0, 0, 0);

    public FlueGas plus(FlueGas other) {
        return new FlueGas(
                carbonDioxide + other.carbonDioxide,
                oxygen + other.oxygen,
                nitrogen + other.nitrogen,
                sulphurDioxide + other.sulphurDioxide,
                water + other.water);
    }

    public FlueGas withCarbonDioxide(double moles) {
        return new FlueGas(carbonDioxide + moles, oxygen, nitrogen, sulphurDioxide, water);
    }

    public FlueGas withWater(double moles) {
        return new FlueGas(carbonDioxide, oxygen, nitrogen, sulphurDioxide, water + moles);
    }

    public double dryMoles() {
        return carbonDioxide + oxygen + nitrogen + sulphurDioxide;
    }

    public double wetMoles() {
        return dryMoles() + water;
    }

    public double carbonDioxideDryPercent() {
        return carbonDioxide / dryMoles() * 100;
    }

    public double oxygenDryPercent() {
        return oxygen / dryMoles() * 100;
    }

    public double moisturePercent() {
        return water / wetMoles() * 100;
    }

    /** Sulphur dioxide in milligrams per dry normal cubic metre. */
    public double sulphurDioxideMilligrams(ReferenceState state) {
        return sulphurDioxide * 64_000 / state.normalCubicMetres(dryMoles());
    }

    public Elements elements() {
        return Elements.CARBON_DIOXIDE
                .times(carbonDioxide)
                .plus(Elements.OXYGEN.times(oxygen))
                .plus(Elements.NITROGEN.times(nitrogen))
                .plus(Elements.SULPHUR_DIOXIDE.times(sulphurDioxide))
                .plus(Elements.WATER.times(water));
    }

    /** Heat above 25 degC in megawatts, with constant molar heat capacities. */
    public double sensibleMegawatts(double celsius) {
        double megawattsPerKelvin =
                (carbonDioxide * 40.0 + oxygen * 30.2 + nitrogen * 29.3 + sulphurDioxide * 42.0 + water * 34.2) / 1e6;
        return megawattsPerKelvin * (celsius - 25);
    }
}
