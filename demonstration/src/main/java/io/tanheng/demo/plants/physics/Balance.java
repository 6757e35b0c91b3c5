/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/**
 * What goes into a plant and what comes out, per second: the elements, the matter that does not react, and the heat.
 *
 * @param in fuel, air, raw material and water
 * @param out flue gas, unburnt carbon and what products bind
 * @param inertKilogramsIn ash, calcium, iron and the like
 * @param inertKilogramsOut the same, in ash, gypsum, clinker or sinter
 */
public record Balance(Elements in, Elements out, double inertKilogramsIn, double inertKilogramsOut, HeatBalance heat) {

    public double kilogramsIn() {
        return in.kilograms() + inertKilogramsIn;
    }

    public double kilogramsOut() {
        return out.kilograms() + inertKilogramsOut;
    }
}
