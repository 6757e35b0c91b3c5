/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.note.DatedKey;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.reporting.database.StampedCheckpoint;
import io.tanheng.reporting.log.LogState;
import io.tanheng.reporting.log.Trouble;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.EvidenceWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the page of the evidence log together. */
final class EvidencePageMaker {

    private final Page page;
    private final LogState log;
    private final String server;
    private final EvidenceWords words;
    private final ZoneId zone;

    EvidencePageMaker(Page page, LogState log, String server) {
        this.page = page;
        this.log = log;
        this.server = server;
        this.words = page.words().evidence();
        this.zone = page.clock().zone();
    }

    EvidencePage make() {
        return new EvidencePage(
                page,
                log,
                log.waiting() == 0
                        ? words.nobodyWaits()
                        : words.waitingCount(page.show().number(log.waiting())),
                signers(),
                steps(),
                checks(),
                log.keys().stream().map(this::key).toList(),
                log.witnesses().stream().map(this::witness).toList(),
                words.stampsNote(page.show().number(log.stampCount())),
                log.stamps().stream().map(this::stamp).toList(),
                log.stampTrouble().map(this::trouble));
    }

    /** The kinds of the log's own keys under the newest checkpoint. */
    private String signers() {
        return log.keys().stream()
                .filter(dated -> log.signedBy().contains(dated.key().idText()))
                .map(dated -> kind(dated.key().type()))
                .distinct()
                .collect(Collectors.joining(page.show().comma()));
    }

    private static String kind(SignatureType type) {
        return switch (type) {
            case ED25519 -> "Ed25519";
            case SM2_SM3 -> "SM2/SM3";
            case COSIGNATURE_V1 -> "Ed25519, cosignature/v1";
        };
    }

    private List<PathStep> steps() {
        List<PathStep> steps = new ArrayList<>();
        steps.add(new PathStep("still", PathStep.NO_ICON, words.stepFigure(), words.stepFigureText()));
        steps.add(new PathStep("still", PathStep.NO_ICON, words.stepEntry(), words.stepEntryText()));
        steps.add(step(
                log.size() > 0, words.stepTree(), words.stepTreeText(page.show().number(log.size()))));
        steps.add(step(
                !signers().isEmpty(),
                words.stepSigned(),
                signers().isEmpty() ? words.stepUnsigned() : words.stepSignedText(signers())));
        steps.add(witnessStep());
        steps.add(timeStep());
        return steps;
    }

    private PathStep witnessStep() {
        if (log.witnesses().isEmpty()) {
            return step(false, words.stepWitness(), words.stepNoWitness());
        }
        long signed = log.witnesses().stream().filter(this::newest).count();
        return step(
                signed > 0,
                words.stepWitness(),
                words.stepWitnessText(
                        page.show().number(signed),
                        page.show().number(log.witnesses().size())));
    }

    private PathStep timeStep() {
        Optional<StampedCheckpoint> last = log.stamps().stream().findFirst();
        if (last.isEmpty()) {
            return step(false, words.stepTime(), log.stamped() ? words.stepNoTime() : words.stepNoAuthority());
        }
        return step(
                !log.demonstration(),
                words.stepTime(),
                words.stepTimeText(
                        moment(last.get().at()), page.show().number(last.get().size())));
    }

    private static PathStep step(boolean taken, String name, String text) {
        return new PathStep(taken ? "good" : "warn", taken ? "check" : "warn", name, text);
    }

    private boolean newest(LogState.Beside beside) {
        return beside.size() == log.size() && beside.at().isPresent();
    }

    private List<EvidencePage.Check> checks() {
        List<EvidencePage.Check> checks = new ArrayList<>();
        log.keys().stream()
                .findFirst()
                .ifPresent(key -> checks.add(new EvidencePage.Check(
                        words.checkAll(),
                        "./tanheng fsck " + server + "/log --key '" + key.key().text() + "'")));
        log.stamps().stream()
                .findFirst()
                .map(this::stamp)
                .ifPresent(stamp -> checks.add(new EvidencePage.Check(
                        words.checkStamp(),
                        "curl -so authority.pem " + server + "/api/v1/log/authorities\n"
                                + "curl -so stamp.tsr " + server + stamp.answer() + "\n"
                                + "curl -so checkpoint.txt " + server + stamp.checkpoint() + "\n"
                                + "openssl ts -verify -data checkpoint.txt -in stamp.tsr -CAfile authority.pem")));
        return checks;
    }

    private EvidencePage.Key key(DatedKey dated) {
        Validity validity = dated.validity();
        return new EvidencePage.Key(
                kind(dated.key().type()),
                limit(validity.from()),
                limit(validity.until()),
                dated.key().text());
    }

    private String limit(Instant at) {
        return at.equals(Instant.MIN) || at.equals(Instant.MAX)
                ? "—"
                : page.show().date(at.atZone(zone).toLocalDate());
    }

    private EvidencePage.Witness witness(LogState.Beside beside) {
        return new EvidencePage.Witness(
                beside.name(),
                beside.key(),
                beside.address(),
                beside.at().isPresent() ? page.show().number(beside.size()) : words.never(),
                beside.at().map(this::moment).orElse("—"),
                newest(beside),
                beside.trouble().map(this::trouble));
    }

    private EvidencePage.Stamp stamp(StampedCheckpoint stamped) {
        String place = "/api/v1/log/timestamps/" + stamped.place();
        return new EvidencePage.Stamp(
                page.show().number(stamped.size()),
                moment(stamped.at()),
                stamped.imprint().name().replace('_', '-'),
                stamped.authority().replaceFirst("^CN=", ""),
                place,
                place + "/checkpoint");
    }

    private String moment(Instant at) {
        return page.show().moment(at, zone);
    }

    private String trouble(Trouble trouble) {
        Sentence what = trouble.what();
        return moment(trouble.at()) + " — " + what.in(page.language().locale());
    }
}
