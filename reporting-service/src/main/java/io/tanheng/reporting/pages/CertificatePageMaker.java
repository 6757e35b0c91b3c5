/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.credential.Attested;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.reporting.certification.CheckCommands;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.log.LogPlace;
import io.tanheng.reporting.pages.chart.QrCode;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.EngagementMarks;
import io.tanheng.reporting.pages.words.EngagementWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts the public page of a certificate together, out of what was signed. */
final class CertificatePageMaker {

    private final Page page;
    private final Certificate certificate;
    private final EngagementWords words;
    private final JsonFields credential;
    private final String address;
    private final List<Certificate> basis;
    private final List<Certificate> derived;

    /**
     * For a certificate.
     *
     * @param basis certificates it rests on
     * @param derived certificates that rest on it
     */
    CertificatePageMaker(Page page, Certificate certificate, List<Certificate> basis, List<Certificate> derived) {
        this.basis = List.copyOf(basis);
        this.derived = List.copyOf(derived);
        this.page = page;
        this.certificate = certificate;
        this.words = page.words().engagement();
        this.credential = Jws.parse(certificate.credential()).content();
        this.address = credential.text("id");
    }

    CertificatePage make(Optional<LogPlace> place) {
        CheckCommands commands = new CheckCommands(address);
        JsonFields subject = credential.object("credentialSubject");
        JsonFields assessment = subject.objects("conformityAssessment").get(0);
        String statement = page.to().of(certificate.subject());
        return new CertificatePage(
                page,
                certificate,
                words.certificateTitle(certificate.id()),
                Stands.of(certificate, page.clock().now(), words),
                credential.text("name"),
                subject.text("description"),
                credential.object("issuer").text("name"),
                credential.object("issuer").text("id"),
                subject.object("issuedToParty").text("name"),
                assessment.objects("assessmentCriteria").get(0).text("name"),
                date(certificate.issuedAt()),
                date(certificate.validUntil()),
                Attested.in(assessment).stream().map(this::figure).toList(),
                certificate.flags().stream()
                        .map(flag -> words.flaggedText(
                                Integer.toString(flag.version()),
                                page.show().minute(flag.raisedAt(), page.clock().zone()),
                                Integer.toString(certificate.version())))
                        .toList(),
                new EngagementMarks(words).restsOn(certificate.subject()),
                statement + "?version=" + certificate.version(),
                words.of(certificate.subject().key(), certificate.subject().period()) + " · "
                        + words.version(Integer.toString(certificate.version())),
                basis.stream().map(this::rested).toList(),
                derived.stream().map(this::rested).toList(),
                claim(),
                evidence(subject),
                "/engagements/" + certificate.engagement(),
                QrCode.of(address),
                commands.credential(),
                commands.sm2(),
                LoggedLine.of(page, place, "/api/v1/certificates/" + certificate.id() + "/proof"));
    }

    private CertificatePage.Rested rested(Certificate other) {
        return new CertificatePage.Rested(
                "/certificates/" + other.id(),
                other.id(),
                words.of(other.subject().key(), other.subject().period()),
                Stands.of(other, page.clock().now(), words));
    }

    private CertificatePage.Attested figure(Attested attested) {
        return new CertificatePage.Attested(
                attested.name(), attested.tonnes().map(page.show()::number).orElse("") + " t");
    }

    /** Leads to the form that claims the newest version. */
    private String claim() {
        List<Certificate.Flag> flags = certificate.flags();
        int version = flags.isEmpty()
                ? certificate.version()
                : flags.get(flags.size() - 1).version();
        return "/engagements?statement=" + certificate.subject().key() + "/"
                + certificate.subject().period() + "/" + version + "&corrects=" + certificate.id() + "#ask";
    }

    /** On this server, whatever name it is called by. */
    private String evidence(JsonFields subject) {
        String link = subject.object("auditableEvidence").text("linkURL");
        String server = new CheckCommands(address).server();
        return link.startsWith(server) ? link.substring(server.length()) : link;
    }

    private String date(Instant at) {
        return page.show().date(at.atZone(page.clock().zone()).toLocalDate());
    }
}
