/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.activity.Period;
import java.util.Optional;

/** What tells the records of a site apart; no two that count have the same. */
public record RecordIdentity(String unit, ActivityKind kind, String item, Optional<String> source, Period period) {

    public static RecordIdentity of(ActivityEntry entry) {
        return new RecordIdentity(entry.unit(), entry.kind(), entry.item(), entry.source(), entry.period());
    }

    /** For people: {@code unit-1 FUEL coal boiler-2 2024-03}. */
    public String named() {
        return unit + " " + kind + " " + item + source.map(name -> " " + name).orElse("") + " "
                + PeriodText.write(period);
    }
}
