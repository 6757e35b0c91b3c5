/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.tanheng.evidence.credential.ConformityCredential;
import io.tanheng.evidence.credential.Credentials;
import io.tanheng.evidence.credential.EvidenceLink;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.credential.Named;
import io.tanheng.evidence.credential.StatusEntry;
import io.tanheng.evidence.credential.StatusPurpose;
import io.tanheng.evidence.merkle.Hash;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.engagement.Act;
import io.tanheng.reporting.engagement.Decision;
import io.tanheng.reporting.engagement.Engagement;
import io.tanheng.reporting.engagement.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the certificate an engagement has come to. */
final class CertificateMaker {

    private final Body body;
    private final CertificateKeys keys;
    private final String address;

    CertificateMaker(Body body, CertificateKeys keys) {
        this.body = body;
        this.keys = keys;
        this.address = keys.address();
    }

    /** The address at which a status list is published. */
    static String list(String address, StatusPurpose purpose) {
        return address + "/status/" + purpose.word();
    }

    /** Both keys must be valid at the moment it is granted. */
    Certificate make(Engagement engagement, Decision granted, Claimed claimed, Hash evidence) {
        Instant from = granted.at().truncatedTo(ChronoUnit.SECONDS);
        Instant until = from.plus(body.validity());
        String id = claimed.year() + "-" + String.format(Locale.ROOT, "%04d", engagement.number());
        Jws signed = Credentials.sign(
                credential(id, engagement, claimed, evidence, from, until).json(),
                keys.first(from).orElseThrow());
        return new Certificate(
                id,
                engagement.number(),
                engagement.number(),
                claimed.subject(),
                claimed.version(),
                claimed.contentDigest(),
                from,
                until,
                Phase.CERTIFIED,
                signed.compact(),
                keys.second(from).orElseThrow().sign(signed.payload()),
                List.of());
    }

    private ConformityCredential credential(
            String id, Engagement engagement, Claimed claimed, Hash evidence, Instant from, Instant until) {
        String page = address + "/certificates/" + id;
        return new ConformityCredential(
                page,
                new Named(keys.did(), body.name()),
                "Verified emissions of " + claimed.name() + ", "
                        + claimed.subject().period(),
                opinion(engagement),
                from,
                until,
                new Named(
                        address + "/organisations/" + claimed.subject().organisation(),
                        claimed.subject().organisation()),
                claimed.assessed(address),
                new Named("https://www.iso.org/standard/66455.html", "ISO 14064-3:2019"),
                claimed.criterion(address),
                assessed(engagement),
                claimed.figures(),
                new EvidenceLink(page, "Certificate", "text/html", Optional.empty()),
                new EvidenceLink(page + "/package", "Evidence package", "application/zip", Optional.of(evidence)),
                List.of(
                        new StatusEntry(
                                StatusPurpose.REVOCATION, list(address, StatusPurpose.REVOCATION), engagement.number()),
                        new StatusEntry(
                                StatusPurpose.SUSPENSION,
                                list(address, StatusPurpose.SUSPENSION),
                                engagement.number())));
    }

    private static String opinion(Engagement engagement) {
        String level = engagement.claim().assurance().name().toLowerCase(Locale.ROOT);
        return engagement
                .opinion()
                .map(given -> given.opinion().name().toLowerCase(Locale.ROOT) + " opinion, " + level + " assurance: "
                        + given.text())
                .orElse(level + " assurance");
    }

    /** The day of the opinion. */
    private static LocalDate assessed(Engagement engagement) {
        return engagement.decisions().stream()
                .filter(decision -> decision.act() instanceof Act.GiveOpinion)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .at()
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
    }
}
