/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import static io.tanheng.evidencepackage.PackageProblem.CERTIFICATE;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.contracts.log.CertificateEntry;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.credential.EvidenceLink;
import io.tanheng.evidencepackage.Difference;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.CertificateFiles;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.methodology.outcome.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges the certificates an inventory rests on, site by site, and says where the hours are that no inventory's package holds. */
final class BasisCheck {

    private final Opened opened;
    private final List<Sentence> told = new ArrayList<>();
    private final List<Sentence> elsewhere = new ArrayList<>();
    private long held;

    BasisCheck(Opened opened) {
        this.opened = opened;
    }

    /** Refuses unless the certificate of a site, where it is there, is the one that is named, and right. */
    void judge(SiteOf one) {
        StatementEvent statement = one.statement();
        Optional<InventorySite.Certified> named = one.site().certificate();
        if (named.isEmpty()) {
            told.add(Sentence.of(
                    "{0}: no certificate is named.",
                    "{0}：未列证书。", statement.site().key()));
            elsewhere.add(Sentence.of(
                    "Not judged here: the hours of {0}; they are in the evidence package of its statement, {1} version {2}.",
                    "此处未核验：{0} 的小时数据；它们在其声明（{1} 第 {2} 版）的证据包中。",
                    statement.site().key(),
                    statement.period().code(),
                    statement.version()));
        } else {
            judge(statement, named.get());
        }
    }

    private void judge(StatementEvent statement, InventorySite.Certified named) {
        opened.requireLogged(
                CertificateEntry.issued(named.id(), named.credentialDigest()), Names.certificateProof(named.id()));
        CertificateFiles files = CertificateFiles.ofBasis(named.id());
        String site = statement.site().key();
        new CertificateCheck(opened.pack(), files, Certifiable.of(statement))
                .judge()
                .ifPresentOrElse(
                        judged -> {
                            requireNamed(files, named, judged);
                            held += judged.held() ? 1 : 0;
                            told.add(Sentence.of("{0}: {1}", "{0}：{1}", site, judged.told()));
                            elsewhere.add(elsewhere(site, named, judged.evidence()));
                        },
                        () -> missing(site, named));
    }

    private void missing(String site, InventorySite.Certified named) {
        told.add(Sentence.of(
                "{0}: certificate {1} was issued, says the log, and is MISSING here: how it stood is not known.",
                "{0}：日志表明证书 {1} 已签发，但此处缺失：其状态未知。", site, named.id()));
        elsewhere.add(Sentence.of(
                "Not judged here: the hours of {0}; they are in the package certificate {1} names. Ask its issuer for both.",
                "此处未核验：{0} 的小时数据；它们在证书 {1} 所列的证据包中。请向其签发方索取两者。", site, named.id()));
    }

    private static void requireNamed(CertificateFiles files, InventorySite.Certified named, JudgedCertificate judged) {
        String digest = Sha256.of(judged.credential().getBytes(StandardCharsets.US_ASCII));
        if (!digest.equals(named.credentialDigest()) || !judged.address().endsWith("/" + named.id())) {
            throw new PackageRefusal(Difference.of(
                            CERTIFICATE,
                            files.credential(),
                            "it is {0} with the SHA-256 {1}; the inventory names {2} with {3}.",
                            "证书为 {0}，SHA-256 为 {1}；温室气体清单所列为 {2}，{3}。",
                            judged.address(),
                            digest,
                            named.id(),
                            named.credentialDigest())
                    .comparing("SHA-256", digest, named.credentialDigest()));
        }
    }

    private static Sentence elsewhere(String site, InventorySite.Certified named, Optional<EvidenceLink> evidence) {
        return evidence.map(link -> Sentence.of(
                        "Not judged here: the hours of {0}; they are in the package of certificate {1}: {2}, SHA-256 {3}.",
                        "此处未核验：{0} 的小时数据；它们在证书 {1} 的证据包中：{2}，SHA-256 {3}。",
                        site,
                        named.id(),
                        link.address(),
                        link.sha256().map(hash -> Sha256.text(hash.bytes())).orElse("-")))
                .orElseGet(() -> Sentence.of(
                        "Not judged here: the hours of {0}; certificate {1} names no package.",
                        "此处未核验：{0} 的小时数据；证书 {1} 未列证据包。", site, named.id()));
    }

    /** What became of each certificate. */
    List<Sentence> told() {
        return told;
    }

    /** Where the hours are. */
    List<Sentence> elsewhere() {
        return elsewhere;
    }

    /** Sites whose certificate held. */
    long held() {
        return held;
    }
}
