/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import io.tanheng.demo.plants.unit.CementKiln;
import io.tanheng.demo.plants.unit.Flow;
import io.tanheng.methodology.activity.ActivityKind;
import java.util.List;

/** A clinker line: clinker by the store, kiln coal with its monthly sample. No balance value is published before the year is over. */
final class CementBooks implements Bookkeeper {

    @Override
    public List<Entry> month(TrueMonth truth, Office office) {
        FuelSample coal = new FuelSample(office, Flow.COAL, CementKiln.COAL);
        return List.of(
                Entry.of("clinker", ActivityKind.PRODUCT, "portland", truth.month())
                        .with(
                                "Q",
                                office.reads(Reading.STOCK_SURVEY, Flow.CLINKER, truth.tonnes(Flow.CLINKER), 2),
                                "t"),
                Entry.of("solid", ActivityKind.FUEL, "bituminous", truth.month())
                        .from("kiln")
                        .with("FC", office.reads(Reading.BELT_SCALE, Flow.COAL, truth.tonnes(Flow.COAL), 2), "t")
                        .with("NCV", coal.gigajoulesPerTonne(), "GJ/t")
                        .with("CC", coal.carbonPerGigajoule(), "tC/GJ")
                        .choosing("burning", "cement-kiln")
                        .analysedBy(Office.LABORATORY));
    }
}
