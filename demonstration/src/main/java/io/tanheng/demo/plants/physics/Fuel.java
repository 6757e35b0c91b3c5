/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/**
 * A fuel by its analysis.
 *
 * @param elements moles in one unit of fuel: a kilogram as received, or a dry normal cubic metre of gas; moisture is in it as water
 * @param ashKilograms mineral matter in one unit
 * @param netHeatMegajoules net calorific value of one unit
 */
public record Fuel(Elements elements, double ashKilograms, double netHeatMegajoules) {

    /** Mass of one unit. */
    public double kilograms() {
        return elements.kilograms() + ashKilograms;
    }
}
