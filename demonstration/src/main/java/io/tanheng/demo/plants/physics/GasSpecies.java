/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/** A gas that fuels are mixed of: atoms in the molecule, and net calorific value at 0 degC and 101 325 Pa. */
public enum GasSpecies {
    METHANE(1, 4, 0, 0, 0, 35.818),
    ETHANE(2, 6, 0, 0, 0, 63.748),
    PROPANE(3, 8, 0, 0, 0, 91.251),
    ETHYLENE(2, 4, 0, 0, 0, 59.063),
    CARBON_MONOXIDE(1, 0, 1, 0, 0, 12.636),
    HYDROGEN(0, 2, 0, 0, 0, 10.798),
    HYDROGEN_SULPHIDE(0, 2, 0, 0, 1, 23.354),
    CARBON_DIOXIDE(1, 0, 2, 0, 0, 0),
    NITROGEN(0, 0, 0, 2, 0, 0),
    OXYGEN(0, 0, 2, 0, 0, 0);

    private final int carbon;
    private final int hydrogen;
    private final int oxygen;
    private final int nitrogen;
    private final int sulphur;
    private final double megajoulesPerCubicMetre;

    GasSpecies(int carbon, int hydrogen, int oxygen, int nitrogen, int sulphur, double megajoulesPerCubicMetre) {
        this.carbon = carbon;
        this.hydrogen = hydrogen;
        this.oxygen = oxygen;
        this.nitrogen = nitrogen;
        this.sulphur = sulphur;
        this.megajoulesPerCubicMetre = megajoulesPerCubicMetre;
    }

    Elements molecule() {
        return new Elements(carbon, hydrogen, oxygen, nitrogen, sulphur);
    }

    double megajoulesPerCubicMetre() {
        return megajoulesPerCubicMetre;
    }
}
