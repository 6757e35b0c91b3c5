/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import io.tanheng.demo.plants.unit.Flow;
import io.tanheng.demo.plants.unit.SinterStrand;
import io.tanheng.methodology.activity.ActivityKind;
import java.util.List;

/** A sinter strand, as one process: coke breeze, limestone and dolomite by belt scale, with their monthly samples. */
final class SinterBooks implements Bookkeeper {

    private static final double LIMESTONE_PURITY = 0.965;
    private static final double DOLOMITE_PURITY = 0.950;
    private static final double CARBON_OF_LIMESTONE = 12.0 / 100;
    private static final double CARBON_OF_DOLOMITE = 24.0 / 184;

    @Override
    public List<Entry> month(TrueMonth truth, Office office) {
        FuelSample breeze = new FuelSample(office, Flow.COKE_BREEZE, SinterStrand.BREEZE);
        double burnt = truth.tonnes(Flow.COKE_BREEZE);
        return List.of(
                Entry.of("fuel", ActivityKind.FUEL, "coke", truth.month())
                        .with("Q_in", office.reads(Reading.BELT_SCALE, Flow.COKE_BREEZE, burnt, 2), "t")
                        .with("Q_out", "0", "t")
                        .with("NCV", breeze.gigajoulesPerTonne(), "GJ/t")
                        .with("CC", breeze.carbonPerGigajoule(), "tC/GJ")
                        .analysedBy(Office.LABORATORY),
                stone("limestone", Flow.LIMESTONE, LIMESTONE_PURITY, CARBON_OF_LIMESTONE, truth, office),
                stone("dolomite", Flow.DOLOMITE, DOLOMITE_PURITY, CARBON_OF_DOLOMITE, truth, office),
                Entry.of("output", ActivityKind.PRODUCT, "sinter", truth.month())
                        .with("P", office.reads(Reading.BELT_SCALE, Flow.SINTER, truth.tonnes(Flow.SINTER), 2), "t"));
    }

    /** What comes over the belt is no pure carbonate; the sample says how much of it is. */
    private static Entry stone(
            String item, Flow flow, double purity, double carbonOfPure, TrueMonth truth, Office office) {
        return Entry.of("material", ActivityKind.MATERIAL, item, truth.month())
                .with("M", office.reads(Reading.BELT_SCALE, flow, truth.tonnes(flow) / purity, 2), "t")
                .with("w_C", office.reads(Reading.PURITY, flow, purity * carbonOfPure, 4), "tC/t")
                .analysedBy(Office.LABORATORY);
    }
}
