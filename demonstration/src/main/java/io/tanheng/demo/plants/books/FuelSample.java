/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import io.tanheng.demo.plants.physics.Fuel;
import io.tanheng.demo.plants.unit.Flow;

/** What the laboratory says of a month’s composite sample of a fuel. */
record FuelSample(Office office, Flow flow, Fuel fuel) {

    String gigajoulesPerTonne() {
        return office.reads(Reading.CALORIFIC_VALUE, flow, fuel.netHeatMegajoules(), 3);
    }

    /** Of a gas: gigajoules per ten thousand normal cubic metres. */
    String gigajoulesPerTenThousand() {
        return office.reads(Reading.CALORIFIC_VALUE, flow, fuel.netHeatMegajoules() * 10, 2);
    }

    /** Tonnes of carbon per gigajoule. */
    String carbonPerGigajoule() {
        return office.reads(Reading.CARBON, flow, fuel.elements().carbon() * 12 / 1000 / fuel.netHeatMegajoules(), 5);
    }
}
