/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

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
import io.tanheng.reporting.engagement.Subject;
import io.tanheng.reporting.takeaway.PackedFile;
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

    private final Database database;
    private final Body body;
    private final ServiceClock clock;
    private final Claimables claimables;

    Certification(Database database, Body body, ServiceClock clock, Claimables claimables) {
        this.database = database;
        this.body = body;
        this.clock = clock;
        this.claimables = claimables;
    }

    /** Begins an engagement and gives its number. */
    public long claim(String person, Act.Claiming asked) {
        Claimed claimed = claimables.find(asked.subject(), asked.version());
        Act.Claiming claim = asked.completed(claimed.total(), body.name());
        Rules.againstClaim(person, claim).ifPresent(Certification::refuse);
        return database.changing(connection -> {
            requireCorrected(connection, claim);
            Derived.requireBasis(connection, claimed);
            return EngagementRows.begin(connection, claim.subject(), decision(1, person, claim));
        });
    }

    /** What a claim is to replace is a certificate of the same statement that still stands for something. */
    private static void requireCorrected(Connection connection, Act.Claiming claim) throws SQLException {
        if (claim.corrects().isEmpty()) {
            return;
        }
        boolean right = CertificateRows.find(connection, claim.corrects().get())
                .filter(old -> old.subject().equals(claim.subject()))
                .filter(old -> old.standing() != Phase.REVOKED)
                .isPresent();
        if (!right) {
            throw Refused.conflict(
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
            Claimed claimed = claimables.find(seen.claim().subject(), seen.version());
            Optional<Sample> drawn = seen.sample().map(sample -> new Sample(sample.hours(), sample.seed()));
            try (PackedFile file = claimables.pack(claimed, drawn)) {
                return decide(number, person, asked, Optional.of(new Evidence(seen, claimed, file, file.sha256())));
            }
        }
        return decide(number, person, asked, Optional.empty());
    }

    /** What a certificate is to rest on, packed when an engagement had come so far. */
    private record Evidence(Engagement seen, Claimed claimed, PackedFile file, Hash sha256) {}

    private Engagement decide(long number, String person, Act asked, Optional<Evidence> evidence) {
        return database.changing(connection -> {
            Engagement before = EngagementRows.find(connection, number).orElseThrow(Certification::unknown);
            if (evidence.isPresent() && !evidence.get().seen().decisions().equals(before.decisions())) {
                throw Refused.decidedMeanwhile();
            }
            Act act = completed(before, asked);
            Rules.against(before, person, act).ifPresent(Certification::refuse);
            Decision decision = decision(before.decisions().size() + 1, person, act);
            if (!EngagementRows.add(connection, number, decision)) {
                throw Refused.decidedMeanwhile();
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

    /** Those a version rests on: of the sites an inventory adds up. */
    public List<Certificate> basis(Subject subject, int version) {
        return database.read(connection -> CertificateRows.basis(connection, subject, version));
    }

    /** Those that were granted on a version, the newest first. */
    public List<Certificate> ofVersion(Subject subject, int version) {
        return database.read(connection -> CertificateRows.ofVersion(connection, subject, version));
    }

    /** Those that rest on a certificate. */
    public List<Certificate> derived(Certificate certificate) {
        return database.read(connection -> CertificateRows.derived(connection, certificate.id()));
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
            Optional<BigDecimal> tonnes = answer.version()
                    .flatMap(version -> claimables
                            .find(engagement.claim().subject(), version)
                            .total());
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
            Optional<Certificate> certificate = CertificateRows.ofEngagement(connection, after.number());
            if (certificate.isPresent() && after.phase() == Phase.CERTIFIED) {
                Derived.requireBasis(connection, certificate.get());
            } else if (certificate.isPresent()) {
                Derived.follow(connection, certificate.get(), decision, after.phase());
            }
        }
    }

    private void issue(Connection connection, Engagement after, Decision granted, Evidence evidence)
            throws SQLException {
        Derived.requireBasis(connection, evidence.claimed());
        Certificate certificate = new CertificateMaker(body, keys(granted.at()))
                .make(after, granted, evidence.claimed(), evidence.sha256());
        CertificateRows.add(connection, certificate);
        try (InputStream bytes = evidence.file().open()) {
            CertificatePackages.add(connection, certificate.id(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The certificate that is corrected by a new one does not hold any more. */
    private static void replace(Connection connection, String id, Engagement after, Decision decision)
            throws SQLException {
        Optional<Certificate> old = CertificateRows.find(connection, id);
        if (old.isPresent() && old.get().standing() != Phase.REVOKED) {
            Act revoked = new Act.Revoke("Replaced by the certificate of engagement " + after.number() + ". 由核查 "
                    + after.number() + " 的证书取代。");
            Derived.stand(connection, old.get(), decision, revoked);
        }
    }

    /** Keys of which one of each kind is valid at a moment. */
    private CertificateKeys keys(Instant at) {
        return body.keys()
                .filter(keys -> keys.first(at).isPresent() && keys.second(at).isPresent())
                .orElseThrow(() -> Refused.conflict(
                        "no-keys",
                        Sentence.of(
                                "The body has no valid keys or no public address here, so it cannot grant certificates."
                                        + " Set them, see docs/certification.md.",
                                "机构在此没有有效密钥或公开地址，无法授予证书。请按 docs/certification.md 配置。")));
    }

    private static void refuse(Objection objection) {
        throw Refused.because(objection);
    }

    private static Refused unknown() {
        return Refused.notFound(
                "engagement-unknown", Sentence.of("There is no such engagement. Look at the list.", "没有此项核查。请查看清单。"));
    }
}
