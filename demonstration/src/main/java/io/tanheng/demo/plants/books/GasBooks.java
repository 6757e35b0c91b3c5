/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import io.tanheng.demo.plants.physics.Fuel;
import io.tanheng.demo.plants.unit.Flow;
import io.tanheng.demo.plants.unit.GasUnit;
import io.tanheng.methodology.activity.ActivityKind;
import java.util.List;

/** A combined cycle in the EU ETS: the gas by its custody meter, with calorific value and emission factor of the month’s analyses. */
final class GasBooks implements Bookkeeper {

    private static final Fuel GAS = GasUnit.NATURAL_GAS;

    @Override
    public List<Entry> month(TrueMonth truth, Office office) {
        double gigajoules = GAS.netHeatMegajoules() / 1000;
        double tonnesPerTerajoule = GAS.elements().carbon() * 44 / GAS.netHeatMegajoules();
        double burnt = truth.normalCubicMetres(Flow.NATURAL_GAS);
        return List.of(Entry.of("gas", ActivityKind.FUEL, "natural-gas", truth.month())
                .with("AD", office.reads(Reading.GAS_METER, Flow.NATURAL_GAS, burnt, 0), "Nm3")
                .with("NCV", office.reads(Reading.CALORIFIC_VALUE, Flow.NATURAL_GAS, gigajoules, 6), "GJ/Nm3")
                .with("EF", office.reads(Reading.CARBON, Flow.NATURAL_GAS, tonnesPerTerajoule, 2), "tCO2/TJ")
                .with("BF", "0", "%")
                .analysedBy(Office.LABORATORY));
    }
}
