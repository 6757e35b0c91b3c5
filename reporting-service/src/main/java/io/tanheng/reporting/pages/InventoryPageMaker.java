/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.inventory.InventoryRow;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.reporting.database.InventoryRows;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.engagement.Phase;
import io.tanheng.reporting.log.LogPlace;
import io.tanheng.reporting.pages.chart.Bars;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.InventoryText;
import io.tanheng.reporting.pages.words.InventoryWords;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.pages.words.StatementText;
import io.tanheng.reporting.query.StatementFigures;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the page of an inventory together. */
final class InventoryPageMaker {

    private final Page page;
    private final Inventory inventory;
    private final List<InventoryRows.Made> versions;
    private final List<Certificate> basis;
    private final List<Certificate> own;
    private final InventoryWords words;
    private final StatementText text;

    /**
     * For a version.
     *
     * @param versions all of them, the newest first
     * @param basis certificates of its sites
     * @param own certificates that were granted on it
     */
    InventoryPageMaker(
            Page page,
            Inventory inventory,
            List<InventoryRows.Made> versions,
            List<Certificate> basis,
            List<Certificate> own) {
        this.page = page;
        this.inventory = inventory;
        this.versions = List.copyOf(versions);
        this.basis = List.copyOf(basis);
        this.own = List.copyOf(own);
        this.words = page.words().inventory();
        this.text = new StatementText(page.wording());
    }

    InventoryPage make(boolean unchanged, Optional<LogPlace> place) {
        String period = inventory.period().code();
        String here = page.to().inventory(inventory.organisation(), period);
        String version = "?version=" + inventory.version();
        return new InventoryPage(
                page,
                inventory,
                words.heading(inventory.organisation(), text.period(inventory.period())),
                made(),
                StatementFigures.of(inventory.total(), inventory.unit()),
                text.gas(inventory.gas()),
                new InventoryText(words).approach(inventory.boundary().approach()),
                inventory.rows().stream().map(this::category).toList(),
                inventory.sites().stream().map(this::site).toList(),
                inventory.sites().stream().allMatch(this::holds),
                "/engagements?statement=" + inventory.organisation() + "/" + period + "/" + inventory.version()
                        + "#ask",
                page.to().api(here) + "/report" + version + "&language=",
                page.to().api(here) + "/package" + version,
                own(),
                versions.stream().map(one -> version(here, one)).toList(),
                notices(here, unchanged),
                InventoryForm.of(List.of(), inventory.organisation() + "/" + period, inventory.boundary()),
                LoggedLine.of(page, place, page.to().api(here) + "/proof" + version));
    }

    private String made() {
        return versions.stream()
                .filter(one -> one.version() == inventory.version())
                .findFirst()
                .map(one -> words.versionOf(Integer.toString(one.version()), moment(one.at()), one.person()))
                .orElse("");
    }

    private List<Link> notices(String here, boolean unchanged) {
        List<Link> notices = new ArrayList<>();
        if (unchanged) {
            notices.add(new Link("", words.unchanged(Integer.toString(inventory.version())), ""));
        }
        versions.stream()
                .findFirst()
                .filter(newest -> newest.version() > inventory.version())
                .ifPresent(newest -> notices.add(new Link(here, words.newer(Integer.toString(newest.version())), "")));
        return notices;
    }

    private InventoryPage.Category category(InventoryRow row) {
        return new InventoryPage.Category(
                new InventoryText(words).category(row.category()),
                text.gas(row.gas()),
                row.biogenic(),
                StatementFigures.of(row.value(), row.unit()));
    }

    private InventoryPage.SiteRow site(InventorySite site) {
        Optional<Certificate> certificate = site.certificate().flatMap(this::found);
        return new InventoryPage.SiteRow(
                site.site().key(),
                page.say().text(site.name()),
                page.to().statement(site.site(), inventory.period().code()) + "?version=" + site.version(),
                words.statementVersion(Integer.toString(site.version())),
                page.say().purpose(site.purpose()),
                StatementFigures.of(site.total(), inventory.unit()),
                Bars.amount(
                        "covered",
                        site.total().orElse(BigDecimal.ZERO),
                        inventory.total().or(site::total).orElse(BigDecimal.ONE)),
                site.rows().stream().map(this::category).toList(),
                certificate.map(one -> new Link("/certificates/" + one.id(), one.id(), one.id())),
                certificate
                        .map(one ->
                                Stands.of(one, page.clock().now(), page.words().engagement()))
                        .orElseGet(() -> new Mark("still", "still", words.notCertified())));
    }

    private Optional<Certificate> found(InventorySite.Certified certified) {
        return basis.stream().filter(one -> one.id().equals(certified.id())).findFirst();
    }

    private boolean holds(InventorySite site) {
        return site.certificate()
                .flatMap(this::found)
                .filter(one -> one.standing() == Phase.CERTIFIED)
                .isPresent();
    }

    private List<Link> own() {
        return own.stream()
                .map(one -> new Link(
                        "/certificates/" + one.id(),
                        one.id() + " · "
                                + Stands.of(
                                                one,
                                                page.clock().now(),
                                                page.words().engagement())
                                        .word(),
                        one.id()))
                .toList();
    }

    private InventoryPage.VersionRow version(String here, InventoryRows.Made made) {
        return new InventoryPage.VersionRow(
                Integer.toString(made.version()),
                here + "?version=" + made.version(),
                moment(made.at()),
                made.person(),
                made.version() == inventory.version());
    }

    private String moment(Instant at) {
        return page.show().minute(at, page.clock().zone());
    }
}
