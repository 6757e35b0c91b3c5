/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/**
 * Carbonates losing their carbon dioxide.
 *
 * @param calciumCarbonate kilograms per second
 * @param magnesiumCarbonate kilograms per second
 */
public record Calcination(double calciumCarbonate, double magnesiumCarbonate) {

    /** Carbonates behind so much calcium and magnesium oxide, in kilograms per second. */
    public static Calcination leaving(double calciumOxide, double magnesiumOxide) {
        return new Calcination(calciumOxide * 100 / 56, magnesiumOxide * 84 / 40);
    }

    /** Moles per second. */
    public double carbonDioxideMoles() {
        return (calciumCarbonate / 100 + magnesiumCarbonate / 84) * 1000;
    }

    /** Oxides left behind, in kilograms per second. */
    public double oxideKilograms() {
        return calciumCarbonate * 56 / 100 + magnesiumCarbonate * 40 / 84;
    }
}
