/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.demo.plants.operation.Plant;
import io.tanheng.demo.plants.source.SimulatedPlants;
import io.tanheng.demo.plants.source.SimulatedSource;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The books of one unit of a monitoring plan.
 *
 * @param unit its name in the plan
 * @param stack the source that measures the same emissions
 * @param office who signs for the records
 */
public record UnitBook(String unit, SimulatedSource stack, String office, Bookkeeper keeper) {

    private static final List<UnitBook> ALL = List.of(
            book("unit-1", SimulatedPlants.COAL_STACK, "Linjiang office (simulated)", new CoalBooks()),
            book("hrsg-1", SimulatedPlants.GAS_STACK, "Niederrhein office (simulated)", new GasBooks()),
            book("kiln-2", SimulatedPlants.CEMENT_KILN, "Baishi office (simulated)", new CementBooks()),
            book("power-3", SimulatedPlants.STEEL_POWER, "Caofei office (simulated)", new SteelPowerBooks()),
            book("sinter-1", SimulatedPlants.STEEL_SINTER, "Caofei office (simulated)", new SinterBooks()));

    /** All of them, in the order of the plans; the same ones whenever they are asked for. */
    public static List<UnitBook> all() {
        return ALL;
    }

    public SiteId site() {
        return new SiteId(stack.id().organisation(), stack.id().site());
    }

    public ZoneId zone() {
        return plant().zone();
    }

    /** The last month that is over at an instant, in the zone of the site. */
    public YearMonth lastMonth(Instant now) {
        return YearMonth.from(now.atZone(zone())).minusMonths(1);
    }

    /** The records from January to a month, and what holds all year. */
    public List<Entry> yearTo(YearMonth last) {
        List<Entry> entries = new ArrayList<>(year());
        for (int number = 1; number <= last.getMonthValue(); number++) {
            entries.addAll(month(last.withMonth(number)));
        }
        return entries;
    }

    /** The records of a month that is over. */
    public List<Entry> month(YearMonth month) {
        return keeper.month(TrueMonth.of(plant(), month), new Office(plant().noise(), month));
    }

    /** What holds all year. */
    public List<Entry> year() {
        return keeper.year();
    }

    private Plant plant() {
        return stack.instruments().plant();
    }

    private static UnitBook book(String unit, SourceId stack, String office, Bookkeeper keeper) {
        return new UnitBook(unit, SimulatedPlants.source(stack), office, keeper);
    }
}
