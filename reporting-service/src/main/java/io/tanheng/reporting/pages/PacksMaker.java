/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.reporting.activity.ActivityClient;
import io.tanheng.reporting.activity.PackClient;
import io.tanheng.reporting.activity.PackOwner;
import io.tanheng.reporting.activity.PackVersion;
import io.tanheng.reporting.pages.visit.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the lists of packs together. */
final class PacksMaker {

    private final PackClient packs;
    private final ActivityClient accounting;
    private final Page page;
    private final Asking asking = new Asking();

    PacksMaker(PackClient packs, ActivityClient accounting, Page page) {
        this.packs = packs;
        this.accounting = accounting;
        this.page = page;
    }

    PackOwnersPage owners() {
        Map<String, PackOwner> owners = new TreeMap<>();
        Map<String, String> sites = sites();
        sites.keySet().forEach(organisation -> owners.put(organisation, new PackOwner(organisation, 0, 0)));
        asking.list(packs::owners).forEach(owner -> owners.put(owner.organisation(), owner));
        return new PackOwnersPage(
                page,
                asking.silence(),
                owners.values().stream()
                        .map(owner -> new PackOwnersPage.Row(
                                owner.organisation(),
                                page.to().packs(owner.organisation()),
                                sites.getOrDefault(owner.organisation(), ""),
                                page.show().number(owner.packs()),
                                Optional.of(owner.waiting())
                                        .filter(waiting -> waiting > 0)
                                        .map(page.show()::number)))
                        .toList());
    }

    PacksPage of(String organisation, PacksPage.Form form, Optional<PacksPage.Outcome> outcome) {
        String sites = sites().getOrDefault(organisation, "");
        List<PackVersion> versions = asking.list(() -> packs.versions(organisation));
        PackText text = new PackText(page, organisation);
        Map<String, List<PacksPage.Row>> groups = versions.stream()
                .sorted(Comparator.comparing(PackVersion::version).reversed())
                .collect(Collectors.groupingBy(
                        PackVersion::pack, TreeMap::new, Collectors.mapping(text::row, Collectors.toList())));
        return new PacksPage(
                page,
                organisation,
                sites,
                page.to().packs(organisation),
                asking.silence(),
                groups.entrySet().stream()
                        .map(group -> new PacksPage.Group(group.getKey(), group.getValue()))
                        .toList(),
                form,
                outcome);
    }

    /** Names of the sites of each organisation that has a plan. */
    private Map<String, String> sites() {
        return asking.list(accounting::plans).stream()
                .collect(Collectors.groupingBy(
                        plan -> plan.id().organisation(),
                        Collectors.mapping(
                                (MonitoringPlan plan) -> page.say().text(plan.name()),
                                Collectors.joining(page.show().comma()))));
    }
}
