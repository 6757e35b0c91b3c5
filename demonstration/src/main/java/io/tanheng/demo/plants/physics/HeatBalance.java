/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.physics;

import java.util.List;

/** Where the heat of the fuel goes, in megawatts. */
public record HeatBalance(double fuelMegawatts, List<Use> uses) {

    public HeatBalance {
        uses = List.copyOf(uses);
    }

    /** One way out. */
    public record Use(String name, double megawatts) {}

    /** Fuel heat minus all uses: zero when the balance closes. */
    public double remainderMegawatts() {
        return fuelMegawatts - uses.stream().mapToDouble(Use::megawatts).sum();
    }
}
