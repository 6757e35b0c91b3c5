/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.contracts.plan.MonitoringPlan;
import java.time.LocalDate;
import java.util.List;

/**
 * All that statements of a site are made from.
 *
 * @param asOf the last whole day, in the zone of the site, whose hours were looked at
 * @param entries current records of activity data
 * @param meters months of belt scales and meters the plan names
 * @param stacks months of the sources that have a stack method
 */
public record SiteData(
        MonitoringPlan plan,
        LocalDate asOf,
        List<ActivityEntry> entries,
        List<MeterMonth> meters,
        List<StackMeasurement> stacks,
        SiteLaw law) {

    public SiteData {
        entries = List.copyOf(entries);
        meters = List.copyOf(meters);
        stacks = List.copyOf(stacks);
    }
}
