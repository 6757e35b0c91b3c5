/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.credential.Attested;
import io.tanheng.evidence.credential.EvidenceLink;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.reporting.certification.CheckCommands;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.pages.format.Show;
import io.tanheng.reporting.pages.words.PaperWords;
import io.tanheng.reporting.pages.words.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Puts a certificate together for printing, out of what was signed. */
final class CertificatePaperMaker {

    private final Wording wording;
    private final PaperWords words;
    private final Show show;
    private final Certificate certificate;
    private final Jws signed;
    private final JsonFields credential;
    private final JsonFields subject;
    private final JsonFields assessment;

    CertificatePaperMaker(Wording wording, Certificate certificate) {
        this.wording = wording;
        this.words = wording.words().paper();
        this.show = wording.show();
        this.certificate = certificate;
        this.signed = Jws.parse(certificate.credential());
        this.credential = signed.content();
        this.subject = credential.object("credentialSubject");
        this.assessment = subject.objects("conformityAssessment").get(0);
    }

    CertificatePaper make() {
        String address = credential.text("id");
        return new CertificatePaper(
                wording.language().tag(),
                wording.words().engagement().certificateTitle(certificate.id()),
                certificate.id(),
                certificate
                        .subject()
                        .match(statement -> words.attests(issuer()), inventory -> words.attestsInventory(issuer())),
                assessment.objects("assessedFacility").get(0).object("facility").text("name"),
                certificate.subject().period(),
                Attested.in(assessment).stream()
                        .map(one -> new CertificatePaper.Figure(
                                one.name(), one.tonnes().map(show::number).orElse("—")))
                        .toList(),
                facts(),
                standing(address),
                signatures(address),
                new CheckCommands(address).credential().lines().toList(),
                address,
                QrPicture.of(address));
    }

    private String issuer() {
        return credential.object("issuer").text("name");
    }

    private List<ReportTables.Fact> facts() {
        List<ReportTables.Fact> facts = new ArrayList<>(said());
        evidence().ifPresent(link -> {
            facts.add(ReportTables.Fact.code(words.evidence(), link.address()));
            link.sha256()
                    .ifPresent(digest -> facts.add(ReportTables.Fact.code(
                            words.evidenceDigest(), HexFormat.of().formatHex(digest.bytes()))));
        });
        facts.add(ReportTables.Fact.code(
                words.issuer(), credential.object("issuer").text("id")));
        return List.copyOf(facts);
    }

    private Optional<EvidenceLink> evidence() {
        return CanonicalJson.read(signed.payload()) instanceof JsonObject document
                ? EvidenceLink.auditable(document)
                : Optional.empty();
    }

    private List<ReportTables.Fact> said() {
        return List.of(
                ReportTables.Fact.text(words.opinion(), subject.text("description")),
                ReportTables.Fact.text(
                        words.holder(), subject.object("issuedToParty").text("name")),
                ReportTables.Fact.text(
                        words.scheme(), subject.object("referenceScheme").text("name")),
                ReportTables.Fact.text(
                        words.criterion(),
                        assessment.objects("assessmentCriteria").get(0).text("name")),
                ReportTables.Fact.text(words.assessed(), show.date(LocalDate.parse(assessment.text("assessmentDate")))),
                ReportTables.Fact.text(
                        words.valid(), words.fromTo(date(certificate.issuedAt()), date(certificate.validUntil()))),
                ReportTables.Fact.text(
                        words.statement(),
                        words.statementVersion(
                                certificate.subject().key(),
                                certificate.subject().period(),
                                Integer.toString(certificate.version()))),
                ReportTables.Fact.code(words.statementDigest(), certificate.contentDigest()));
    }

    private List<ReportTables.Fact> standing(String address) {
        List<ReportTables.Fact> facts = new ArrayList<>();
        facts.add(ReportTables.Fact.code(words.address(), address));
        credential
                .objects("credentialStatus")
                .forEach(status -> facts.add(ReportTables.Fact.code(
                        status.text("statusPurpose").equals("revocation") ? words.revocation() : words.suspension(),
                        status.text("statusListCredential") + " · " + words.entry(status.text("statusListIndex")))));
        return List.copyOf(facts);
    }

    private List<ReportTables.Fact> signatures(String address) {
        return List.of(
                ReportTables.Fact.code(words.key(), signed.keyId().orElse("—")),
                ReportTables.Fact.text(words.second(), words.secondIs(new CheckCommands(address).sm2Key())),
                ReportTables.Fact.code(words.payloadDigest(), Sha256.of(signed.payload())),
                ReportTables.Fact.code(words.credentialDigest(), certificate.credentialDigest()));
    }

    private String date(Instant at) {
        return show.date(at.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
