/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

import java.util.Map;

/** Composition of a dry fuel gas in percent of volume; the parts add up to 100. */
public record GasAnalysis(Map<GasSpecies, Double> percent) {

    public GasAnalysis {
        double sum = percent.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 100) > 1e-9) {
            throw new IllegalArgumentException("A gas analysis adds up to 100 %, found: " + sum);
        }
        percent = Map.copyOf(percent);
    }

    /** The fuel, one normal cubic metre in the given reference state as unit. */
    public Fuel fuel(ReferenceState state) {
        Elements elements = Elements.NONE;
        double heat = 0;
        // In the order of the enumeration, so that sums come out the same in every process.
        for (GasSpecies species : GasSpecies.values()) {
            double share = percent.getOrDefault(species, 0.0) / 100;
            elements = elements.plus(species.molecule().times(share * 1000 / state.litresPerMole()));
            heat += share * species.megajoulesPerCubicMetre();
        }
        return new Fuel(elements, 0, heat);
    }
}
