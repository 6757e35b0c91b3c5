/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.plan;

import io.tanheng.contracts.source.LocalText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a site is made of and which methodology each part of it is computed by.
 *
 * <p>Every change makes a new version; each statement names the version it was made with.
 *
 * @param version 1 for the first plan, one more for each change
 * @param sector power, steel or building-materials
 * @param region GB/T 2260 code or ISO 3166 code of where it stands
 * @param zone the zone of the site: its months and years
 */
public record MonitoringPlan(
        SiteId id,
        long version,
        LocalText name,
        String sector,
        String region,
        ZoneId zone,
        List<PlanUnit> units,
        Instant changedAt,
        String changedBy) {

    public MonitoringPlan {
        units = List.copyOf(units);
    }

    public Optional<PlanUnit> unit(String name) {
        return units.stream().filter(unit -> unit.unit().equals(name)).findFirst();
    }
}
