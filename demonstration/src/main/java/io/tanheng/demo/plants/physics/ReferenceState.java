/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/** What a normal cubic metre is; the families of rules differ, and the simulator must not mix them. */
public enum ReferenceState {
    /** HJ 75 and HJ 212: 273 K and 22.4 L/mol at 101 325 Pa. */
    CHINA(273, 22.4),
    /** EU monitoring and reporting: 273.15 K and 22.414 L/mol at 101 325 Pa. */
    EUROPE(273.15, 22.414);

    /** Standard pressure of both. */
    public static final double PASCAL = 101_325;

    private final double kelvin;
    private final double litresPerMole;

    ReferenceState(double kelvin, double litresPerMole) {
        this.kelvin = kelvin;
        this.litresPerMole = litresPerMole;
    }

    public double litresPerMole() {
        return litresPerMole;
    }

    /** Cubic metres that so many moles take at a temperature and an absolute pressure. */
    public double cubicMetres(double moles, double celsius, double pascalAbsolute) {
        return normalCubicMetres(moles) * (kelvin + celsius) / kelvin * PASCAL / pascalAbsolute;
    }

    public double normalCubicMetres(double moles) {
        return moles * litresPerMole / 1000;
    }
}
