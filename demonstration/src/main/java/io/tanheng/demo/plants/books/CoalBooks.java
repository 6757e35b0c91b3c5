/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import static io.tanheng.demo.plants.books.Office.written;

import io.tanheng.demo.plants.physics.SolidAnalysis;
import io.tanheng.demo.plants.unit.CoalUnit;
import io.tanheng.demo.plants.unit.Flow;
import io.tanheng.methodology.activity.ActivityKind;
import java.util.List;

/** A coal unit with district heat, by the scheme for power generation: coal as fed, its monthly sample, electricity and heat. */
final class CoalBooks implements Bookkeeper {

    private static final SolidAnalysis COAL = CoalUnit.COAL_ANALYSIS;
    private static final double AIR_DRIED_MOISTURE = 2.1;
    private static final double HOUSE_LOAD_SHARE = 0.055;

    @Override
    public List<Entry> month(TrueMonth truth, Office office) {
        double drying = (100 - AIR_DRIED_MOISTURE) / (100 - COAL.moisture());
        double heat = COAL.fuel().netHeatMegajoules();
        double generated = truth.megawattHours(Flow.ELECTRICITY);
        return List.of(
                Entry.of("coal", ActivityKind.FUEL, "coal", truth.month())
                        .with("FC", office.reads(Reading.BELT_SCALE, Flow.COAL, truth.tonnes(Flow.COAL), 2), "t")
                        .with("C_ad", office.reads(Reading.CARBON, Flow.COAL, COAL.carbon() / 100 * drying, 4), "tC/t")
                        .with("M_ar", office.reads(Reading.MOISTURE, Flow.COAL, COAL.moisture(), 1), "%")
                        .with("M_ad", written(AIR_DRIED_MOISTURE, 2), "%")
                        .with("NCV_ar", office.reads(Reading.CALORIFIC_VALUE, Flow.COAL, heat, 3), "GJ/t")
                        .analysedBy(Office.LABORATORY),
                Entry.of("generation", ActivityKind.PRODUCT, "electricity", truth.month())
                        .with("W_fd", office.reads(Reading.POWER_METER, Flow.ELECTRICITY, generated, 2), "MWh")
                        .with("t_run", written(truth.hours(), 2), "h")
                        .with("W_cy", written(generated * HOUSE_LOAD_SHARE, 2), "MWh"),
                Entry.of("heat", ActivityKind.HEAT, "heat-supplied", truth.month())
                        .with(
                                "Q_gr",
                                office.reads(Reading.HEAT_METER, Flow.HEAT, truth.gigajoules(Flow.HEAT), 0),
                                "GJ"));
    }

    /** The benchmarks are those of 2024: none of the years after was read, so they stand in. */
    @Override
    public List<Entry> year() {
        return List.of(Entry.ofYear("unit", ActivityKind.UNIT, "coal-up-to-300")
                .with("P_e", written(CoalUnit.RATED_MEGAWATTS, 0), "MW")
                .with("B_e", "0.8049", "tCO2/MWh")
                .with("B_h", "0.1033", "tCO2/GJ")
                .choosing("heating", "supplied"));
    }
}
