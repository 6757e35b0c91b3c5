/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.evidence.credential.Credentials;
import io.tanheng.evidence.credential.StatusList;
import io.tanheng.evidence.credential.StatusPurpose;
import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidencepackage.format.Sample;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.reporting.database.CertificatePackages;
import io.tanheng.reporting.database.CertificateRows;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.database.EngagementRows;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.engagement.Act;
import io.tanheng.reporting.engagement.Decision;
import io.tanheng.reporting.engagement.Engagement;
import io.tanheng.reporting.engagement.Objection;
import io.tanheng.reporting.engagement.Phase;
import io.tanheng.reporting.engagement.Rules;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.takeaway.NotPackable;
import io.tanheng.reporting.takeaway.PackageAsked;
import io.tanheng.reporting.takeaway.PackedFile;
import io.tanheng.reporting.takeaway.StatementPackages;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes what people decide from a claim to a certificate, keeps it, and issues, suspends and revokes. */
@ApplicationScoped
public class Certification {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Database database;
    private final Queries queries;
    private final Body body;
    private final ServiceClock clock;
    private final StatementPackages packages;

    Certification(Database database, Queries queries, Body body, ServiceClock clock, StatementPackages packages) {
        this.database = database;
        this.queries = queries;
        this.body = body;
        this.clock = clock;
        this.packages = packages;
    }

    /** Begins an engagement and gives its number. */
    public long claim(String person, Act.Claim asked) {
        StatementEvent statement = statement(asked, asked.version());
        Act.Claim claim = new Act.Claim(
                asked.site(),
                asked.period(),
                asked.version(),
                total(statement),
                asked.assurance(),
                asked.materialityPercent(),
                body.name(),
                asked.corrects());
        Rules.againstClaim(person, claim).ifPresent(Certification::refuse);
        return database.changing(connection -> {
            requireCorrected(connection, claim);
            return EngagementRows.begin(connection, claim, decision(1, person, claim));
        });
    }

    /** What a claim is to replace is a certificate of the same statement that still stands for something. */
    private static void requireCorrected(Connection connection, Act.Claim claim) throws SQLException {
        if (claim.corrects().isEmpty()) {
            return;
        }
        boolean right = CertificateRows.find(connection, claim.corrects().get())
                .filter(old -> old.site().equals(claim.site()) && old.period().equals(claim.period()))
                .filter(old -> old.standing() != Phase.REVOKED)
                .isPresent();
        if (!right) {
            throw new Refused(
                    CONFLICT,
                    "nothing-to-correct",
                    Sentence.of(
                            "{0} is no certificate of this statement that still holds. Leave it out, or name the right one.",
                            "{0} 不是该报表现行有效的证书。请留空，或填写正确的证书。", claim.corrects().get()));
        }
    }

    /** Takes a decision in an engagement, with all that follows from it; refuses what may not be done. */
    public Engagement decide(long number, String person, Act asked) {
        if (asked instanceof Act.Decide decide && decide.granted()) {
            // a year takes seconds to pack, and the transaction of a decision is to be short
            Engagement seen = engagement(number).orElseThrow(Certification::unknown);
            Rules.against(seen, person, asked).ifPresent(Certification::refuse);
            keys(clock.instant());
            StatementEvent statement = statement(seen.claim(), seen.version());
            try (PackedFile file = evidence(seen, statement)) {
                return decide(number, person, asked, Optional.of(new Evidence(seen, statement, file, file.sha256())));
            }
        }
        return decide(number, person, asked, Optional.empty());
    }

    /** What a certificate is to rest on, packed when an engagement had come so far. */
    private record Evidence(Engagement seen, StatementEvent statement, PackedFile file, Hash sha256) {}

    private Engagement decide(long number, String person, Act asked, Optional<Evidence> evidence) {
        return database.changing(connection -> {
            Engagement before = EngagementRows.find(connection, number).orElseThrow(Certification::unknown);
            if (evidence.isPresent() && !evidence.get().seen().decisions().equals(before.decisions())) {
                throw decidedMeanwhile();
            }
            Act act = completed(before, asked);
            Rules.against(before, person, act).ifPresent(Certification::refuse);
            Decision decision = decision(before.decisions().size() + 1, person, act);
            if (!EngagementRows.add(connection, number, decision)) {
                throw decidedMeanwhile();
            }
            Engagement after = before.with(decision);
            follow(connection, after, decision, evidence);
            return after;
        });
    }

    public List<Engagement> all() {
        return database.read(EngagementRows::all);
    }

    public Optional<Engagement> engagement(long number) {
        return database.read(connection -> EngagementRows.find(connection, number));
    }

    public List<Certificate> certificates() {
        return database.read(CertificateRows::all);
    }

    public Optional<Certificate> certificate(String id) {
        return database.read(connection -> CertificateRows.find(connection, id));
    }

    /** The package a certificate was granted on, byte by byte; nothing where none is kept. */
    public Optional<KeptPackage> evidence(String certificate) {
        return database.read(connection -> CertificatePackages.size(connection, certificate))
                .map(size -> new KeptPackage(size, parts(certificate, CertificatePackages.parts(size))));
    }

    /** Fetched part by part, so that a slow reader holds neither memory nor a connection. */
    @SuppressWarnings("JdkObsolete") // SequenceInputStream asks for an Enumeration
    private InputStream parts(String certificate, int count) {
        Iterator<InputStream> parts = IntStream.range(0, count)
                .mapToObj(part -> database.read(connection -> CertificatePackages.part(connection, certificate, part)))
                .<InputStream>map(ByteArrayInputStream::new)
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
    }

    public Optional<Certificate> certificateOf(long engagement) {
        return database.read(connection -> CertificateRows.ofEngagement(connection, engagement));
    }

    /** A status list as it stands now, signed; nothing where the body has no valid key. */
    public Optional<String> statusList(StatusPurpose purpose) {
        return statusList(purpose, clock.instant());
    }

    /** The list that is published at an address, signed at a moment; nothing where the address is none of ours. */
    public Optional<String> statusListAt(String published, Instant at) {
        return body.keys()
                .flatMap(keys -> Arrays.stream(StatusPurpose.values())
                        .filter(purpose ->
                                CertificateMaker.list(keys.address(), purpose).equals(published))
                        .findFirst())
                .flatMap(purpose -> statusList(purpose, at));
    }

    private Optional<String> statusList(StatusPurpose purpose, Instant at) {
        List<Long> set = database.read(connection -> CertificateRows.indexes(connection, standing(purpose)));
        return body.keys().flatMap(keys -> statusList(keys, purpose, set, at));
    }

    static Phase standing(StatusPurpose purpose) {
        return switch (purpose) {
            case REVOCATION -> Phase.REVOKED;
            case SUSPENSION -> Phase.SUSPENDED;
        };
    }

    /** Signed at a moment, with these certificates in it; nothing where no key is valid then. */
    static Optional<String> statusList(CertificateKeys keys, StatusPurpose purpose, List<Long> set, Instant at) {
        return keys.first(at)
                .map(key -> Credentials.sign(
                                Credentials.statusList(
                                        CertificateMaker.list(keys.address(), purpose),
                                        keys.did(),
                                        purpose,
                                        StatusList.of(set),
                                        at.truncatedTo(ChronoUnit.SECONDS)),
                                key)
                        .compact());
    }

    private Decision decision(int number, String person, Act act) {
        return new Decision(number, clock.instant().truncatedTo(ChronoUnit.MICROS), person.strip(), act);
    }

    /** What is known here is not taken from whoever asks. */
    private Act completed(Engagement engagement, Act asked) {
        if (asked instanceof Act.AnswerFinding answer) {
            Optional<BigDecimal> tonnes =
                    answer.version().flatMap(version -> total(statement(engagement.claim(), version)));
            return new Act.AnswerFinding(answer.finding(), answer.text(), answer.version(), tonnes);
        }
        return asked;
    }

    private void follow(Connection connection, Engagement after, Decision decision, Optional<Evidence> evidence)
            throws SQLException {
        if (evidence.isPresent()) {
            issue(connection, after, decision, evidence.get());
            Optional<String> corrected = after.claim().corrects();
            if (corrected.isPresent()) {
                replace(connection, corrected.get(), after, decision);
            }
        } else if (after.phase().hasCertificate()) {
            CertificateRows.stand(connection, after.number(), after.phase());
        }
    }

    private void issue(Connection connection, Engagement after, Decision granted, Evidence evidence)
            throws SQLException {
        Certificate certificate = new CertificateMaker(body, keys(granted.at()))
                .make(after, granted, evidence.statement(), evidence.sha256());
        CertificateRows.add(connection, certificate);
        try (InputStream bytes = evidence.file().open()) {
            CertificatePackages.add(connection, certificate.id(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package of the version that was verified, with the hours that were drawn. */
    private PackedFile evidence(Engagement engagement, StatementEvent statement) {
        Optional<Sample> drawn = engagement.sample().map(sample -> new Sample(sample.hours(), sample.seed()));
        try {
            return packages.make(statement, new PackageAsked(drawn, false, true));
        } catch (NotPackable problem) {
            throw new Refused(
                    CONFLICT,
                    "evidence-not-packable",
                    Sentence.of(
                            "Version {0} of the statement cannot be packed as evidence: {1}, {2} Decide again once it can.",
                            "报表第 {0} 版暂无法制成证据包：{1}，{2} 可打包后请再次决定。",
                            engagement.version(),
                            problem.what(),
                            problem.detail()));
        }
    }

    /** The certificate that is corrected by a new one does not hold any more. */
    private void replace(Connection connection, String id, Engagement after, Decision decision) throws SQLException {
        Optional<Certificate> old = CertificateRows.find(connection, id);
        if (old.isEmpty() || old.get().standing() == Phase.REVOKED) {
            return;
        }
        long number = old.get().engagement();
        int next = EngagementRows.find(connection, number)
                        .orElseThrow()
                        .decisions()
                        .size()
                + 1;
        Act revoked = new Act.Revoke(
                "Replaced by the certificate of engagement " + after.number() + ". 由核查 " + after.number() + " 的证书取代。");
        if (!EngagementRows.add(connection, number, new Decision(next, decision.at(), decision.person(), revoked))) {
            throw decidedMeanwhile();
        }
        CertificateRows.stand(connection, number, Phase.REVOKED);
    }

    /** Keys of which one of each kind is valid at a moment. */
    private CertificateKeys keys(Instant at) {
        return body.keys()
                .filter(keys -> keys.first(at).isPresent() && keys.second(at).isPresent())
                .orElseThrow(() -> new Refused(
                        CONFLICT,
                        "no-keys",
                        Sentence.of(
                                "The body has no valid keys or no public address here, so it cannot grant certificates."
                                        + " Set them, see docs/certification.md.",
                                "机构在此没有有效密钥或公开地址，无法授予证书。请按 docs/certification.md 配置。")));
    }

    private StatementEvent statement(Act.Claim claim, int version) {
        return queries.statements()
                .event(claim.site(), claim.period(), Optional.of(version))
                .orElseThrow(() -> new Refused(
                        NOT_FOUND,
                        "statement-unknown",
                        Sentence.of(
                                "There is no version {2} of the statement {1} of {0}. Look at its versions.",
                                "{0} 的报表 {1} 没有版本 {2}。请查看其各版本。", claim.site().key(), claim.period(), version)));
    }

    /** The total of the first purpose, which certificates are about. */
    private static Optional<BigDecimal> total(StatementEvent statement) {
        return statement.totals().stream().findFirst().flatMap(total -> total.value());
    }

    private static void refuse(Objection objection) {
        throw new Refused(CONFLICT, objection.code(), objection.words());
    }

    private static Refused decidedMeanwhile() {
        return new Refused(
                CONFLICT,
                "decided-meanwhile",
                Sentence.of(
                        "Somebody else has decided something meanwhile. Look at the engagement again.",
                        "其间他人已作出决定。请重新查看该项核查。"));
    }

    private static Refused unknown() {
        return new Refused(
                NOT_FOUND,
                "engagement-unknown",
                Sentence.of("There is no such engagement. Look at the list.", "没有此项核查。请查看清单。"));
    }
}
