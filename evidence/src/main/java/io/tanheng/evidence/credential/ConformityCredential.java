/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.canonical.JsonBuilder;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a certification body attests of an installation, as a Digital Conformity Credential (UNTP 0.7.0).
 *
 * @param id the public address of the certificate
 * @param issuer the body, by its {@code did:web}
 * @param name one line for people
 * @param description the opinion in a sentence, with its level of assurance
 * @param party to whom it is issued, who answers for the data
 * @param facility the installation
 * @param scheme under which it was verified, such as ISO 14064-3
 * @param criterion the methodology the figures follow
 * @param assessed the day of the opinion
 * @param figures what is attested
 * @param certificate the page of the certificate
 * @param evidence the evidence package
 */
public record ConformityCredential(
        String id,
        Named issuer,
        String name,
        String description,
        Instant validFrom,
        Instant validUntil,
        Named party,
        Named facility,
        Named scheme,
        Named criterion,
        LocalDate assessed,
        List<Performance> figures,
        EvidenceLink certificate,
        EvidenceLink evidence,
        List<StatusEntry> status) {

    private static final Named TOPIC = new Named(
            "https://vocabulary.uncefact.org/conformity-topic/greenhouse-gas-emissions", "Greenhouse Gas Emissions");

    public ConformityCredential {
        figures = List.copyOf(figures);
        status = List.copyOf(status);
    }

    public JsonObject json() {
        return JsonBuilder.object()
                .with("@context", JsonBuilder.texts(Credentials.W3C, Credentials.UNTP))
                .with("type", JsonBuilder.texts("DigitalConformityCredential", "VerifiableCredential"))
                .with("id", id)
                .with("issuer", issuer.json("CredentialIssuer"))
                .with("validFrom", validFrom.toString())
                .with("validUntil", validUntil.toString())
                .with("name", name)
                .with("credentialSubject", attestation())
                .with("credentialStatus", status.stream().map(StatusEntry::json).toList())
                .build();
    }

    private JsonObject attestation() {
        return JsonBuilder.object()
                .with("type", JsonBuilder.texts("ConformityAttestation"))
                .with("id", id + "#attestation")
                .with("name", name)
                .with("description", description)
                .with("assessorLevel", "3rdParty")
                .with("assessmentLevel", "no-endorsement")
                .with("attestationType", "verification")
                .with("issuedToParty", party.json("Party"))
                .with("referenceScheme", scheme.json("ConformityScheme"))
                .with("conformityCertificate", certificate.json())
                .with("auditableEvidence", evidence.json())
                .with("conformityAssessment", List.of(assessment()))
                .build();
    }

    private JsonObject assessment() {
        return JsonBuilder.object()
                .with("type", JsonBuilder.texts("ConformityAssessment"))
                .with("id", id + "#assessment")
                .with("name", name)
                .with("assessmentCriteria", List.of(criterion.json("Criterion")))
                .with("assessmentDate", assessed.toString())
                .with(
                        "assessedPerformance",
                        figures.stream().map(Performance::json).toList())
                .with(
                        "assessedFacility",
                        List.of(JsonBuilder.object()
                                .with("facility", facility.json("Facility"))
                                .with("idVerifiedByCAB", true)
                                .build()))
                .with("assessedOrganisation", party.json("Party"))
                .with("conformityTopic", List.of(TOPIC.json("ConformityTopic")))
                .with("conformance", true)
                .build();
    }
}
