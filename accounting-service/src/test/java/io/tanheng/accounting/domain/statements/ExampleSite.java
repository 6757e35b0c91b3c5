/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.activity.DocumentFile;
import io.tanheng.accounting.domain.activity.EnteredValue;
import io.tanheng.accounting.domain.activity.SourceDocument;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.PlanMeter;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.plan.PlanUnit.Basis;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StackHours;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.quantity.Quantity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The year 2024 of the coal unit in docs/examples, as records a site has entered. */
final class ExampleSite {

    static final SiteId SITE = new SiteId("example", "station");
    static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final LocalText NAME = new LocalText("Example power station", "示例电厂");

    private ExampleSite() {}

    static MonitoringPlan plan(Basis basis, PlanMeter... meters) {
        return new MonitoringPlan(
                SITE,
                1,
                NAME,
                "power",
                "310000",
                ZoneId.of("Asia/Shanghai"),
                List.of(new PlanUnit("unit-1", NAME, "cn-power", "ets", basis, List.of("stack-1"), List.of(meters))),
                Instant.parse("2024-01-01T00:00:00Z"),
                "Wang Fang");
    }

    static SiteData data(List<ActivityEntry> entries, StackMeasurement... stacks) {
        return new SiteData(plan(Basis.CALCULATION), YEAR_END, entries, List.of(), List.of(stacks), SiteLaw.standard());
    }

    /** Numbered from 1 in the order of the file. */
    static List<ActivityEntry> year() {
        ActivityData data = ActivityData.read("example", file("../docs/examples/cn-power-ets-2024.yaml"));
        List<ActivityEntry> entries = new ArrayList<>();
        for (ActivityRecord record : data.records()) {
            Map<String, EnteredValue> values = new LinkedHashMap<>();
            record.values()
                    .forEach((symbol, term) -> values.put(symbol, new EnteredValue(term.value(), Optional.empty())));
            entries.add(new ActivityEntry(
                    entries.size() + 1,
                    SITE,
                    "unit-1",
                    record.kind(),
                    record.item(),
                    record.source(),
                    record.month().map(Period::of).orElse(data.period()),
                    record.standstill(),
                    values,
                    record.choices(),
                    document(record.evidence().document()),
                    record.evidence().enteredBy(),
                    Instant.parse("2025-01-10T00:00:00Z"),
                    Optional.empty(),
                    Optional.empty(),
                    false));
        }
        return entries;
    }

    private static SourceDocument document(String name) {
        return DocumentFile.of(name, "text/plain", name.getBytes(StandardCharsets.UTF_8))
                .document();
    }

    /** The same record with other values. */
    static ActivityEntry with(ActivityEntry old, Map<String, EnteredValue> values) {
        return record(old, old.number(), values, Optional.empty());
    }

    /** The same record with one value otherwise, as its correction. */
    static ActivityEntry corrected(ActivityEntry old, long number, String symbol, String amount, String unit) {
        Map<String, EnteredValue> values = new LinkedHashMap<>(old.values());
        values.put(symbol, new EnteredValue(Quantity.of(amount, unit), Optional.empty()));
        return record(old, number, values, Optional.of(old.number()));
    }

    private static ActivityEntry record(
            ActivityEntry old, long number, Map<String, EnteredValue> values, Optional<Long> corrects) {
        return new ActivityEntry(
                number,
                old.site(),
                old.unit(),
                old.kind(),
                old.item(),
                old.source(),
                old.period(),
                old.standstill(),
                values,
                old.choices(),
                old.document(),
                corrects.isPresent() ? "Chen Jing" : old.enteredBy(),
                old.enteredAt(),
                corrects,
                corrects.map(which -> "a digit was left out"),
                false);
    }

    static ActivityEntry of(List<ActivityEntry> entries, String item, String month) {
        return entries.stream()
                .filter(entry -> entry.item().equals(item) && entry.period().equals(Period.of(YearMonth.parse(month))))
                .findFirst()
                .orElseThrow();
    }

    /** A stack over the year 2024 of which only these months came. */
    static StackMeasurement year(StackMonth... months) {
        List<StackMonth> all = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            YearMonth which = YearMonth.of(2024, month);
            all.add(List.of(months).stream()
                    .filter(found -> found.month().equals(which))
                    .findFirst()
                    .orElseGet(() -> nothing(which)));
        }
        return new StackMeasurement(
                "stack-1", new LocalText("Stack 1", "1 号烟囱"), Optional.of("cn-hj75-co2-dry-percent"), all);
    }

    private static StackMonth nothing(YearMonth month) {
        int asked = month.lengthOfMonth() * 24;
        return new StackMonth(month, BigDecimal.ZERO, new StackHours(asked, 0, 0, Map.of(), asked));
    }

    static StackMonth month(String month, String tonnes, int covered) {
        int asked = YearMonth.parse(month).lengthOfMonth() * 24;
        return new StackMonth(
                YearMonth.parse(month),
                new BigDecimal(tonnes),
                new StackHours(
                        asked, covered, 0, covered == asked ? Map.of() : Map.of("MISSING_DATA", asked - covered), 0));
    }

    private static String file(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
