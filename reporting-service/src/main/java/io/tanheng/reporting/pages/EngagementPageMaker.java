/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.engagement.Act;
import io.tanheng.reporting.engagement.Decision;
import io.tanheng.reporting.engagement.Engagement;
import io.tanheng.reporting.engagement.Finding;
import io.tanheng.reporting.engagement.Ledger;
import io.tanheng.reporting.engagement.Subject;
import io.tanheng.reporting.pages.chart.Bars;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.EngagementMarks;
import io.tanheng.reporting.pages.words.EngagementWords;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.ShownDigits;
import io.tanheng.reporting.score.ScoreSheet;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts the page of an engagement together. */
final class EngagementPageMaker {

    private final Page page;
    private final Engagement engagement;
    private final Optional<Inventory> inventory;
    private final Optional<Certificate> certificate;
    private final List<ScoreSheet> scores;
    private final EngagementWords words;
    private final EngagementMarks marks;

    /**
     * For an engagement.
     *
     * @param inventory the version under verification; absent where it is a statement
     */
    EngagementPageMaker(
            Page page,
            Engagement engagement,
            Optional<Inventory> inventory,
            Optional<Certificate> certificate,
            List<ScoreSheet> scores) {
        this.inventory = inventory;
        this.page = page;
        this.engagement = engagement;
        this.certificate = certificate;
        this.scores = List.copyOf(scores);
        this.words = page.words().engagement();
        this.marks = new EngagementMarks(words);
    }

    /**
     * The page.
     *
     * @param refused what was filled in last, where it was refused; it is there again
     */
    EngagementPage make(Optional<RefusedAct> refused) {
        Act.Claiming claim = engagement.claim();
        return new EngagementPage(
                page,
                engagement,
                words.heading(Long.toString(engagement.number())),
                words.of(claim.subject().key(), claim.subject().period()),
                marks.restsOn(claim.subject()),
                statement(),
                words.version(Integer.toString(engagement.version())),
                marks.mark(engagement.phase()),
                engagement.tonnes().map(tonnes -> tonnes(tonnes) + " t").orElseGet(words::noTotal),
                marks.of(claim.assurance()),
                steps(),
                new DecisionForms(engagement, words)
                        .now().stream()
                                .map(form -> refused.map(RefusedAct::form)
                                        .map(form::refilled)
                                        .orElse(form))
                                .toList(),
                refused.map(RefusedAct::words),
                engagement.findings().stream().map(this::finding).toList(),
                ledger(),
                engagement
                        .sample()
                        .map(sample -> words.sampleText(page.show().number(sample.hours()), sample.seed()))
                        .orElseGet(words::sampleNone),
                engagement.sample().map(this::packages).orElse(List.of()),
                engagement.decisions().stream().map(this::decision).toList(),
                certificate.map(
                        one -> new Link("/certificates/" + one.id(), words.certificateTitle(one.id()), one.id())),
                scores.stream().map(new ScoreCards(page, engagement)::of).toList());
    }

    private String statement() {
        return page.to().of(engagement.claim().subject()) + "?version=" + engagement.version();
    }

    /** Hours are drawn out of the package of a statement, or out of those of each site an inventory adds up. */
    private List<Link> packages(Act.DrawSample sample) {
        Subject subject = engagement.claim().subject();
        return subject.match(
                statement -> List.of(sampled(subject, engagement.version(), sample, words.samplePackage())),
                organisation -> inventory.map(Inventory::sites).orElse(List.of()).stream()
                        .map(site -> sampled(
                                new Subject.SiteStatement(site.site(), organisation.period()),
                                site.version(),
                                sample,
                                words.samplePackage() + " · " + page.say().text(site.name())))
                        .toList());
    }

    private Link sampled(Subject of, int version, Act.DrawSample sample, String name) {
        return new Link(
                page.to().api(page.to().of(of)) + "/package?version=" + version + "&sample=" + sample.hours() + "&seed="
                        + sample.seed(),
                name,
                of.key());
    }

    private List<PathStep> steps() {
        List<PathStep> steps = new ArrayList<>();
        steps.add(step(words.stepClaim(), Act.Claiming.class::isInstance));
        steps.add(step(words.stepPlan(), Act.Plan.class::isInstance));
        steps.add(step(words.stepSample(), Act.DrawSample.class::isInstance));
        steps.add(step(words.stepOpinion(), Act.GiveOpinion.class::isInstance));
        steps.add(step(words.stepReview(), act -> act instanceof Act.Review review && review.agreed()));
        steps.add(step(words.stepDecision(), Act.Decide.class::isInstance));
        steps.add(certificate
                .map(one -> {
                    Mark mark = marks.mark(engagement.phase());
                    return new PathStep(mark.tone(), mark.icon(), words.stepCertificate(), mark.word());
                })
                .orElseGet(() -> new PathStep("still", PathStep.NO_ICON, words.stepCertificate(), words.notYet())));
        return steps;
    }

    private PathStep step(String name, Predicate<Act> done) {
        return engagement.decisions().stream()
                .filter(decision -> done.test(decision.act()))
                .reduce((earlier, later) -> later)
                .map(decision ->
                        new PathStep("good", "check", name, words.by(decision.person(), moment(decision.at()))))
                .orElseGet(() -> new PathStep("still", PathStep.NO_ICON, name, words.notYet()));
    }

    private EngagementPage.FindingRow finding(Finding finding) {
        return new EngagementPage.FindingRow(
                finding.number(),
                marks.mark(finding.state()),
                marks.of(finding.severity()),
                finding.place(),
                finding.text(),
                finding.tonnes()
                        .map(tonnes -> page.show().signed(tonnes) + " t")
                        .orElse("—"),
                finding.words().stream()
                        .map(word -> new EngagementPage.Said(
                                words.byRole(word.person(), marks.of(word.role())),
                                moment(word.at()),
                                word.text()
                                        + word.version()
                                                .map(version -> " · " + words.version(Integer.toString(version)))
                                                .orElse("")))
                        .toList());
    }

    private EngagementPage.LedgerCard ledger() {
        Ledger ledger = engagement.ledger();
        String gross = tonnes(ledger.gross());
        boolean any = ledger.gross().signum() != 0 || ledger.unknown() > 0 || ledger.open() > 0;
        return new EngagementPage.LedgerCard(
                any,
                ledger.threshold()
                        .map(limit -> words.ledgerText(
                                gross,
                                tonnes(limit),
                                page.show().number(engagement.claim().materialityPercent())))
                        .orElseGet(() -> words.ledgerNoTotal(gross)),
                words.ledgerNet(tonnes(ledger.net())),
                ledger.unknown() > 0 ? words.ledgerUnknown(page.show().number(ledger.unknown())) : "",
                ledger.open() > 0
                        ? words.ledgerOpen(page.show().number(ledger.open()), tonnes(ledger.openGross()))
                        : "",
                mark(ledger),
                Bars.amount(
                        ledger.material() ? "gap" : "covered",
                        ledger.gross().min(ledger.threshold().orElse(ledger.gross())),
                        ledger.threshold().orElse(ledger.gross())));
    }

    /** Nothing is fine before every misstatement is decided about. */
    private Mark mark(Ledger ledger) {
        if (ledger.material()) {
            return new Mark("bad", "bad", words.ledgerMaterial());
        }
        return ledger.open() > 0
                ? new Mark("warn", "open", words.ledgerUndecided())
                : new Mark("good", "check", words.ledgerFine());
    }

    private String tonnes(BigDecimal exact) {
        return page.show().number(ShownDigits.of(exact, "t"));
    }

    private EngagementPage.DecisionRow decision(Decision decision) {
        return new EngagementPage.DecisionRow(
                decision.number(),
                moment(decision.at()),
                decision.person(),
                marks.of(decision.act().role()),
                DecisionForms.title(decision.act(), words),
                said(decision.act()));
    }

    private String said(Act act) {
        if (act instanceof Act.Claiming claim) {
            return claim.text() + " · " + marks.of(claim.assurance());
        } else if (act instanceof Act.GiveOpinion given) {
            return marks.of(given.opinion()) + ": " + given.text();
        } else if (act instanceof Act.Review review) {
            return (review.agreed() ? words.yes() : words.sentBack()) + ": " + review.text();
        } else if (act instanceof Act.Decide decide) {
            return (decide.granted() ? words.granted() : words.refused()) + ": " + decide.text();
        } else if (act instanceof Act.CloseFinding close) {
            return marks.of(close.state()) + ": " + close.text();
        }
        return act.text();
    }

    private String moment(Instant at) {
        return page.show().minute(at, page.clock().zone());
    }
}
