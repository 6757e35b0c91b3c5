/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.plan.PlanMeter;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.activity.Evidence;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A month of a belt scale or meter as activity data: mean rates times one hour each, added up. */
final class MeterRecord {

    private static final Quantity ONE_HOUR = Quantity.of("1", "h");

    private MeterRecord() {}

    static ActivityRecord of(MeterMonth month) {
        PlanMeter meter = month.meter();
        Quantity amount = new Quantity(month.sum(), Unit.parse(month.rateUnit())).times(ONE_HOUR);
        String origin = meter.source() + " " + meter.parameter() + " " + month.month() + ": " + month.hoursCovered()
                + " hours, sha256:" + month.digest();
        return new ActivityRecord(
                ActivityKind.valueOf(meter.kind()),
                meter.item(),
                meter.line(),
                Optional.of(month.month()),
                false,
                Map.of(meter.property(), new Term.Measured(meter.property(), amount, origin)),
                Map.of(),
                new Evidence(meter.source() + " " + meter.parameter(), Optional.of(month.digest()), meter.source()));
    }

    /** A record with the value of a meter beside its own, such as the laboratory's carbon beside the scale's tonnes. */
    static ActivityRecord with(ActivityRecord record, ActivityRecord metered) {
        Map<String, Term> values = new LinkedHashMap<>(metered.values());
        values.putAll(record.values());
        return new ActivityRecord(
                record.kind(),
                record.item(),
                record.source(),
                record.month(),
                record.standstill(),
                values,
                record.choices(),
                record.evidence());
    }

    static Problem missingHours(MeterMonth month) {
        return new Problem(
                "MISSING_HOURS",
                Optional.of(
                        "meter " + month.meter().source() + "/" + month.meter().parameter()),
                Words.say(
                        "{0} {1} has {2} of {3} hours of {4}, so its sum is not the month's: send the hours that are missing, or"
                                + " enter a record of {5} for the month.",
                        "{0} {1} 在 {4} 只有 {2}/{3} 小时，其合计不能代表全月：请补发缺失小时，或录入当月 {5} 的记录。",
                        month.meter().source(),
                        month.meter().parameter(),
                        month.hoursCovered(),
                        month.hoursAsked(),
                        month.month(),
                        month.meter().item()));
    }
}
