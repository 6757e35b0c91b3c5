/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.PlanMeter;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.outcome.Sentence;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A monitoring plan as it is sent.
 *
 * @param version the version the change was made of; 0 or none where that does not matter
 * @param changedBy who answers for it
 */
public record PlanBody(
        @Nullable Long version,
        @Nullable TextBody name,
        @Nullable String sector,
        @Nullable String region,
        @Nullable String zone,
        @Nullable List<@Nullable UnitBody> units,
        @Nullable String changedBy) {

    /** A name in both languages. */
    public record TextBody(@Nullable String en, @Nullable String zh) {

        LocalText text() {
            return new LocalText(Asked.text(en), Asked.text(zh));
        }
    }

    /** A unit, see PlanUnit. */
    public record UnitBody(
            @Nullable String unit,
            @Nullable TextBody name,
            @Nullable String family,
            @Nullable String purpose,
            PlanUnit.@Nullable Basis basis,
            @Nullable List<@Nullable String> stacks,
            @Nullable List<@Nullable MeterBody> meters) {}

    /** A belt scale or meter, see PlanMeter. */
    public record MeterBody(
            @Nullable String source,
            @Nullable String parameter,
            @Nullable String kind,
            @Nullable String item,
            @Nullable String property,
            @Nullable String line) {}

    MonitoringPlan plan(SiteId site, Instant at) {
        return new MonitoringPlan(
                site,
                version == null ? 0 : version,
                text(name),
                Asked.text(sector),
                Asked.text(region),
                zone(Asked.text(zone)),
                list(units).stream().map(PlanBody::unit).toList(),
                at,
                Asked.text(changedBy));
    }

    private static PlanUnit unit(UnitBody unit) {
        return new PlanUnit(
                Asked.text(unit.unit()),
                text(unit.name()),
                Asked.text(unit.family()),
                Asked.text(unit.purpose()),
                Optional.ofNullable(unit.basis()).orElse(PlanUnit.Basis.CALCULATION),
                list(unit.stacks()),
                list(unit.meters()).stream().map(PlanBody::meter).toList());
    }

    private static PlanMeter meter(MeterBody meter) {
        return new PlanMeter(
                Asked.text(meter.source()),
                Asked.text(meter.parameter()),
                Asked.text(meter.kind()),
                Asked.text(meter.item()),
                Asked.text(meter.property()),
                Optional.ofNullable(meter.line()));
    }

    private static LocalText text(@Nullable TextBody body) {
        return body == null ? new LocalText("", "") : body.text();
    }

    private static <T> List<T> list(@Nullable List<@Nullable T> list) {
        return list == null
                ? List.of()
                : list.stream()
                        .flatMap(element -> Optional.ofNullable(element).stream())
                        .toList();
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw Refusal.of(SubmissionProblem.overall(
                    ProblemCode.UNKNOWN_WORD,
                    "zone",
                    name,
                    "Asia/Shanghai",
                    Sentence.of(
                            "zone is '{0}', which is none: write one such as Asia/Shanghai.",
                            "zone 为“{0}”，不是时区：请填写 Asia/Shanghai 这样的时区。", name)));
        }
    }
}
