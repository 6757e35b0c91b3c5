/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.reporting.activity.ActivityClient;
import io.tanheng.reporting.activity.RecordKept;
import io.tanheng.reporting.activity.TemplateOffer;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.ActivityWords;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the pages of activity data together. */
final class ActivityMaker {

    private final ActivityClient accounting;
    private final Page page;
    private final ActivityWords words;
    private final Asking asking = new Asking();

    ActivityMaker(ActivityClient accounting, Page page) {
        this.accounting = accounting;
        this.page = page;
        this.words = page.words().activity();
    }

    ActivityPage all() {
        List<MonitoringPlan> plans = asking.list(accounting::plans);
        List<ActivityPage.TemplateRow> templates = templates(asking.list(accounting::templates));
        return new ActivityPage(
                page,
                asking.silence(),
                plans.stream()
                        .map(plan -> new ActivityPage.SiteRow(
                                page.say().text(plan.name()),
                                plan.id().key(),
                                page.to().activity(plan.id()),
                                plan.units().stream()
                                        .map(unit -> page.say().text(unit.name()))
                                        .collect(Collectors.joining(page.show().comma()))))
                        .toList(),
                templates);
    }

    ActivitySitePage site(SiteId site, ActivitySitePage.Form form, Optional<ActivitySitePage.Outcome> outcome) {
        Optional<MonitoringPlan> plan = asking.list(accounting::plans).stream()
                .filter(one -> one.id().equals(site))
                .findFirst();
        List<PlanUnit> units = plan.map(MonitoringPlan::units).orElse(List.of());
        Set<String> families = units.stream().map(PlanUnit::family).collect(Collectors.toSet());
        List<RecordKept> records = asking.list(() -> accounting.records(site));
        return new ActivitySitePage(
                page,
                site.organisation(),
                site.key(),
                plan.map(MonitoringPlan::name).map(page.say()::text).orElseGet(site::key),
                page.to().activity(site),
                asking.silence(),
                units.stream()
                        .map(unit -> new Option(
                                unit.unit(),
                                page.say().text(unit.name()),
                                unit.unit().equals(form.unit())))
                        .toList(),
                form,
                outcome,
                templates(asking.list(accounting::templates).stream()
                        .filter(offer -> families.contains(offer.family()))
                        .toList()),
                records.stream()
                        .sorted(Comparator.comparing(RecordKept::number).reversed())
                        .map(record -> record(record, plan))
                        .toList(),
                words.recordsCount(page.show().number(records.size())));
    }

    private List<ActivityPage.TemplateRow> templates(List<TemplateOffer> offers) {
        return offers.stream()
                .map(offer -> new ActivityPage.TemplateRow(
                        offer.methodology(),
                        page.say().text(offer.title()),
                        "/activity/templates/" + offer.methodology() + ".xlsx",
                        offer.csv().stream().map(ActivityMaker::csv).toList()))
                .toList();
    }

    private static Link csv(String address) {
        String path = address.replaceFirst(".*/templates/", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new Link("/activity/templates/" + path, name, name);
    }

    private ActivitySitePage.RecordRow record(RecordKept record, Optional<MonitoringPlan> plan) {
        return new ActivitySitePage.RecordRow(
                record.number(),
                record.item() + record.source().map(source -> " · " + source).orElse(""),
                plan.flatMap(one -> one.unit(record.unit()))
                        .map(unit -> page.say().text(unit.name()))
                        .orElseGet(record::unit),
                record.period(),
                values(record),
                record.document().name(),
                record.document().sha256(),
                record.enteredBy(),
                page.show()
                        .minute(
                                record.enteredAt(),
                                plan.map(MonitoringPlan::zone).orElse(ZoneOffset.UTC)),
                record.correctedBy().isPresent() || record.withdrawn(),
                notes(record));
    }

    private String values(RecordKept record) {
        if (record.standstill()) {
            return words.standstill();
        }
        return record.values().entrySet().stream()
                .map(value -> value.getKey() + " = " + value.getValue().amount() + " "
                        + page.show().unit(value.getValue().unit()))
                .collect(Collectors.joining(page.show().semicolon()));
    }

    private List<String> notes(RecordKept record) {
        List<String> notes = new ArrayList<>();
        record.corrects()
                .ifPresent(earlier ->
                        notes.add(record.withdrawn() ? words.withdraws("#" + earlier) : words.corrects("#" + earlier)));
        record.reason().ifPresent(reason -> notes.add(words.because(reason)));
        record.correctedBy().ifPresent(later -> notes.add(words.correctedBy("#" + later)));
        return notes;
    }
}
