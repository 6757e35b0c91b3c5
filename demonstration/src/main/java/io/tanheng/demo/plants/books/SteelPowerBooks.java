/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import io.tanheng.demo.plants.physics.Fuel;
import io.tanheng.demo.plants.unit.Flow;
import io.tanheng.demo.plants.unit.SteelPowerUnit;
import io.tanheng.methodology.activity.ActivityKind;
import java.util.List;

/** A boiler on the mill’s own gases, as one process: both gases by orifice, with the month’s chromatograms. */
final class SteelPowerBooks implements Bookkeeper {

    private static final double TEN_THOUSAND = 10_000;

    @Override
    public List<Entry> month(TrueMonth truth, Office office) {
        return List.of(
                gas("blast-furnace-gas", Flow.BLAST_FURNACE_GAS, SteelPowerUnit.BLAST_FURNACE_GAS, truth, office),
                gas("coke-oven-gas", Flow.COKE_OVEN_GAS, SteelPowerUnit.COKE_OVEN_GAS, truth, office));
    }

    private static Entry gas(String item, Flow flow, Fuel fuel, TrueMonth truth, Office office) {
        FuelSample sample = new FuelSample(office, flow, fuel);
        double burnt = truth.normalCubicMetres(flow) / TEN_THOUSAND;
        return Entry.of("gas", ActivityKind.FUEL, item, truth.month())
                .with("Q_in", office.reads(Reading.GAS_METER, flow, burnt, 3), "1e4Nm3")
                .with("Q_out", "0", "1e4Nm3")
                .with("NCV", sample.gigajoulesPerTenThousand(), "GJ/1e4Nm3")
                .with("CC", sample.carbonPerGigajoule(), "tC/GJ")
                .analysedBy(Office.LABORATORY);
    }
}
