/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/**
 * Amounts of five chemical elements in moles; every stream of matter that reacts is one of these.
 *
 * <p>Atomic masses are whole numbers (12, 1, 16, 14, 32), as the Chinese accounting rules use them: with them 44/12 is exact, and
 * so are the balances.
 */
public record Elements(double carbon, double hydrogen, double oxygen, double nitrogen, double sulphur) {

    public static final Elements NONE = new Elements(0, 0, 0, 0, 0);
    public static final Elements WATER = new Elements(0, 2, 1, 0, 0);
    public static final Elements CARBON_DIOXIDE = new Elements(1, 0, 2, 0, 0);
    public static final Elements OXYGEN = new Elements(0, 0, 2, 0, 0);
    public static final Elements NITROGEN = new Elements(0, 0, 0, 2, 0);
    public static final Elements SULPHUR_DIOXIDE = new Elements(0, 0, 2, 0, 1);

    public Elements plus(Elements other) {
        return new Elements(
                carbon + other.carbon,
                hydrogen + other.hydrogen,
                oxygen + other.oxygen,
                nitrogen + other.nitrogen,
                sulphur + other.sulphur);
    }

    public Elements times(double factor) {
        return new Elements(carbon * factor, hydrogen * factor, oxygen * factor, nitrogen * factor, sulphur * factor);
    }

    /** Moles of oxygen molecules it takes to burn this to carbon dioxide, water and sulphur dioxide. */
    public double oxygenDemandMoles() {
        return carbon + hydrogen / 4 + sulphur - oxygen / 2;
    }

    public double kilograms() {
        return (carbon * 12 + hydrogen + oxygen * 16 + nitrogen * 14 + sulphur * 32) / 1000;
    }
}
