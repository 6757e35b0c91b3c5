/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.reporting.certification.Body;
import io.tanheng.reporting.certification.Certification;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.engagement.Engagement;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.EngagementMarks;
import io.tanheng.reporting.pages.words.EngagementWords;
import io.tanheng.reporting.pages.words.StatementText;
import io.tanheng.reporting.query.StatementSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the list of engagements together. */
final class EngagementsMaker {

    private final Page page;
    private final Certification certification;
    private final Claimable claimable;
    private final Body body;
    private final EngagementMarks marks;

    /** Statements and inventories that can be claimed. */
    record Claimable(List<StatementSummary> statements, List<Inventory> inventories) {}

    EngagementsMaker(Page page, Certification certification, Claimable claimable, Body body) {
        this.page = page;
        this.certification = certification;
        this.claimable = claimable;
        this.body = body;
        this.marks = new EngagementMarks(page.words().engagement());
    }

    EngagementsPage make(ClaimForm form, Optional<String> refused) {
        List<Certificate> certificates = certification.certificates();
        return new EngagementsPage(
                page,
                certification.all().stream().map(one -> row(one, certificates)).toList(),
                Stream.concat(
                                claimable.statements().stream()
                                        .sorted(Comparator.comparing((StatementSummary one) ->
                                                        one.site().key())
                                                .thenComparing(StatementSummary::from, Comparator.reverseOrder()))
                                        .map(this::claimable),
                                claimable.inventories().stream().map(this::claimable))
                        .toList(),
                refused,
                form,
                body.keys().isEmpty());
    }

    private EngagementsPage.Row row(Engagement engagement, List<Certificate> certificates) {
        EngagementWords words = page.words().engagement();
        long open = engagement.findings().stream()
                .filter(finding -> !finding.state().closed())
                .count();
        return new EngagementsPage.Row(
                "/engagements/" + engagement.number(),
                engagement.number(),
                words.of(
                                engagement.claim().subject().key(),
                                engagement.claim().subject().period()) + " · "
                        + words.version(Integer.toString(engagement.version())),
                marks.mark(engagement.phase()),
                engagement.claim().text(),
                marks.of(engagement.claim().assurance()),
                page.show().number(open) + " / "
                        + page.show().number(engagement.findings().size()),
                certificates.stream()
                        .filter(one -> one.engagement() == engagement.number())
                        .map(one -> new Link("/certificates/" + one.id(), one.id(), one.id()))
                        .findFirst());
    }

    private EngagementsPage.Claimable claimable(Inventory one) {
        String period = one.period().code();
        return new EngagementsPage.Claimable(
                one.organisation() + "/" + period + "/" + one.version(),
                page.words()
                                .inventory()
                                .heading(one.organisation(), new StatementText(page.wording()).period(one.period()))
                        + " · "
                        + page.words().engagement().version(Integer.toString(one.version())));
    }

    private EngagementsPage.Claimable claimable(StatementSummary one) {
        return new EngagementsPage.Claimable(
                one.site().key() + "/" + one.period() + "/" + one.version(),
                page.say().text(one.siteName()) + " · " + new StatementText(page.wording()).period(one) + " · "
                        + page.words().engagement().version(Integer.toString(one.version())) + " · "
                        + page.marks().of(one.state()).word());
    }
}
