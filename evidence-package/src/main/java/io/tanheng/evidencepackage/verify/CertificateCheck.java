/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import static io.tanheng.evidencepackage.PackageProblem.CERTIFICATE;

import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.credential.Attested;
import io.tanheng.evidence.credential.CredentialTrust;
import io.tanheng.evidence.credential.DidDocument;
import io.tanheng.evidence.credential.EvidenceLink;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.credential.Standing;
import io.tanheng.evidence.credential.VerifiedCredential;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidencepackage.Difference;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.CertificateFiles;
import io.tanheng.methodology.outcome.Sentence;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges a certificate in a package, where it is there: signed by the keys beside it, about what it should be about and its totals, and how it
 * stood when the package was made. Whose keys they are, the package cannot prove.
 */
final class CertificateCheck {

    private final Pack pack;
    private final CertificateFiles files;
    private final Certifiable subject;

    CertificateCheck(Pack pack, CertificateFiles files, Certifiable subject) {
        this.pack = pack;
        this.files = files;
        this.subject = subject;
    }

    /** What to say of it; nothing where there is none. */
    Optional<JudgedCertificate> judge() {
        if (!pack.has(files.credential())) {
            return Optional.empty();
        }
        try {
            String compact = text(files.credential());
            Jws token = Jws.parse(compact);
            requireSamePayload(token);
            boolean second = new SecondSignature(pack, files.sm2(), files.sm2Key()).judge(token.payload());
            JsonFields credential = token.content();
            Instant moment = judgedAt(credential);
            boolean ranOut = moment.isBefore(pack.manifest().madeAt());
            // a list that was signed after it ran out says nothing of the time it held
            Map<String, String> lists = ranOut ? Map.of() : lists();
            VerifiedCredential verified = new CredentialTrust(List.of(DidDocument.parse(pack.bytes(files.issuer()))))
                    .verify(compact, address -> Optional.ofNullable(lists.get(address)), moment);
            requireAbout(credential);
            requireTotals(credential);
            Sentence stood = ranOut ? new Sentence("it had run out", "已过有效期") : standing(verified.standing());
            boolean held = !ranOut && verified.standing() == Standing.HOLDS;
            return Optional.of(new JudgedCertificate(
                    credential.text("id"),
                    token.compact(),
                    EvidenceLink.auditable(verified.credential()),
                    held,
                    told(verified, credential, second, stood)));
        } catch (Refusal refusal) {
            throw PackageRefusal.of(CERTIFICATE, files.credential(), refusal);
        }
    }

    /** When the package was made, or, where the certificate had run out by then, when it began. */
    private Instant judgedAt(JsonFields credential) {
        Instant madeAt = pack.manifest().madeAt();
        return moment(credential, "validUntil")
                .filter(end -> !madeAt.isBefore(end))
                .flatMap(end -> moment(credential, "validFrom"))
                .orElse(madeAt);
    }

    private static Optional<Instant> moment(JsonFields credential, String name) {
        try {
            return credential.optionalText(name).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String text(String name) {
        return new String(pack.bytes(name), StandardCharsets.US_ASCII).strip();
    }

    private void requireSamePayload(Jws token) {
        if (!Arrays.equals(token.payload(), pack.bytes(files.payload()))) {
            throw PackageRefusal.of(
                    CERTIFICATE,
                    files.payload(),
                    "these are not the bytes {0} is signed over. Get the package again.",
                    "与 {0} 所签字节不同。请重新获取证据包。",
                    files.credential());
        }
    }

    /** Status lists by the address at which they are published. */
    private Map<String, String> lists() {
        Map<String, String> byAddress = new HashMap<>();
        for (String name : pack.below(files.statusLists(), ".jwt")) {
            String compact = text(name);
            byAddress.put(Jws.parse(compact).content().text("id"), compact);
        }
        return byAddress;
    }

    private void requireAbout(JsonFields credential) {
        String facility = credential.object("credentialSubject").objects("conformityAssessment").stream()
                .flatMap(assessment -> assessment.objects("assessedFacility").stream())
                .map(assessed -> assessed.object("facility").text("id"))
                .findFirst()
                .orElse("");
        String name = credential.text("name");
        boolean about = facility.endsWith("/" + subject.address()) && name.endsWith(", " + subject.period());
        if (!about) {
            throw PackageRefusal.of(
                    CERTIFICATE,
                    files.credential(),
                    "it is about {0} ({1}), the package about {2}, {3}.",
                    "证书针对 {0}（{1}），证据包针对 {2}，{3}。",
                    facility,
                    name,
                    subject.address(),
                    subject.period());
        }
    }

    /** One after the other, and no others. */
    private void requireTotals(JsonFields credential) {
        List<BigDecimal> attested = credential.object("credentialSubject").objects("conformityAssessment").stream()
                .flatMap(assessment -> Attested.in(assessment).stream())
                .map(figure -> figure.tonnes().orElse(BigDecimal.ZERO))
                .toList();
        List<BigDecimal> stated = subject.totals();
        for (int total = 0; total < Math.max(attested.size(), stated.size()); total++) {
            String certified = number(attested, total);
            String found = number(stated, total);
            if (!certified.equals(found)) {
                throw new PackageRefusal(Difference.of(
                                CERTIFICATE,
                                files.credential(),
                                "it attests {0} t where {2} comes to {1} t.",
                                "证书所证为 {0} t，{2}为 {1} t。",
                                certified,
                                found,
                                subject.kind())
                        .comparing("total " + (total + 1), certified, found));
            }
        }
    }

    private static String number(List<BigDecimal> numbers, int place) {
        return place < numbers.size() ? numbers.get(place).stripTrailingZeros().toPlainString() : "-";
    }

    private Sentence told(VerifiedCredential verified, JsonFields credential, boolean second, Sentence stood) {
        return Sentence.of(
                "Certificate {0}: signed by {1} with the keys in {2}, which nobody has vouched for; {3} when the package was made.",
                "证书 {0}：由 {1} 以 {2} 中的密钥签名（无人担保该密钥）；证据包制作时{3}。",
                credential.text("id"),
                verified.issuer(),
                second ? files.issuer() + ", " + files.sm2Key() : files.issuer(),
                stood);
    }

    private static Sentence standing(Standing standing) {
        return switch (standing) {
            case HOLDS -> new Sentence("it held", "有效");
            case SUSPENDED -> new Sentence("it was SUSPENDED", "已暂停");
            case REVOKED -> new Sentence("it was REVOKED", "已撤销");
            case NOT_KNOWN -> new Sentence("whether it held is not known", "是否有效未知");
            case WITHOUT_STATUS -> new Sentence("it named no status list", "未列状态列表");
        };
    }
}
