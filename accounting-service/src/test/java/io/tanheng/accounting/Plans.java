/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Monitoring plans for tests. */
public final class Plans {

    private Plans() {}

    /** A power station of one unit, {@code unit-1}. */
    public static MonitoringPlan power(SiteId site) {
        return of(site, unit("unit-1", "cn-power", "ets"));
    }

    public static MonitoringPlan of(SiteId site, PlanUnit... units) {
        return new MonitoringPlan(
                site,
                1,
                new LocalText("Example works", "示例企业"),
                "power",
                "370000",
                ZoneId.of("Asia/Shanghai"),
                List.of(units),
                Instant.parse("2026-01-01T00:00:00Z"),
                "Zhao Min");
    }

    public static PlanUnit unit(String name, String family, String purpose) {
        return new PlanUnit(
                name, new LocalText("Unit", "机组"), family, purpose, PlanUnit.Basis.CALCULATION, List.of(), List.of());
    }
}
