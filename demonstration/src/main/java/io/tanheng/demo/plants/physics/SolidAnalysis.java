/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

/** Ultimate analysis of a solid fuel as received, in percent of mass; the seven parts add up to 100. */
public record SolidAnalysis(
        double carbon, double hydrogen, double oxygen, double nitrogen, double sulphur, double moisture, double ash) {

    public SolidAnalysis {
        double sum = carbon + hydrogen + oxygen + nitrogen + sulphur + moisture + ash;
        if (Math.abs(sum - 100) > 1e-9) {
            throw new IllegalArgumentException("An ultimate analysis adds up to 100 %, found: " + sum);
        }
    }

    /** The fuel, one kilogram as unit, its net calorific value after Mendeleev's formula. */
    public Fuel fuel() {
        Elements dry =
                new Elements(carbon * 10 / 12, hydrogen * 10, oxygen * 10 / 16, nitrogen * 10 / 14, sulphur * 10 / 32);
        double kilojoules = 339 * carbon + 1030 * hydrogen - 109 * (oxygen - sulphur) - 25 * moisture;
        return new Fuel(dry.plus(Elements.WATER.times(moisture * 10 / 18)), ash / 100, kilojoules / 1000);
    }
}
