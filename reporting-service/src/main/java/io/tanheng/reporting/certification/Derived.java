/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.reporting.database.CertificateRows;
import io.tanheng.reporting.database.EngagementRows;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.engagement.Act;
import io.tanheng.reporting.engagement.Decision;
import io.tanheng.reporting.engagement.Phase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Certificates that rest on certificates: what befalls one befalls those that were derived from it, in the same transaction. Reinstating one
 * reinstates no other: the body looks at each.
 */
final class Derived {

    private Derived() {}

    /** Hands a suspension or revocation on, by the person who decided it. */
    static void follow(Connection connection, Certificate basis, Decision decision, Phase standing)
            throws SQLException {
        for (Certificate derived : CertificateRows.derived(connection, basis.id())) {
            if (falls(derived.standing(), standing)) {
                String because = "It rests on the certificate " + basis.id() + ", which "
                        + (standing == Phase.REVOKED ? "was revoked" : "is suspended") + ". 所依据的证书 " + basis.id()
                        + (standing == Phase.REVOKED ? " 已撤销。" : " 已暂停。");
                Act act = standing == Phase.REVOKED ? new Act.Revoke(because) : new Act.Suspend(because);
                stand(connection, derived, decision, act);
            }
        }
    }

    private static boolean falls(Phase derived, Phase basis) {
        return basis == Phase.REVOKED
                ? derived != Phase.REVOKED
                : basis == Phase.SUSPENDED && derived == Phase.CERTIFIED;
    }

    /** Takes a decision that follows from another one, and hands it on. */
    static void stand(Connection connection, Certificate certificate, Decision because, Act act) throws SQLException {
        long number = certificate.engagement();
        int next = EngagementRows.find(connection, number)
                        .orElseThrow()
                        .decisions()
                        .size()
                + 1;
        Decision decision = new Decision(next, because.at(), because.person(), act);
        if (!EngagementRows.add(connection, number, decision)) {
            throw Refused.decidedMeanwhile();
        }
        Phase standing = act.after(certificate.standing());
        CertificateRows.stand(connection, number, standing);
        follow(connection, certificate, decision, standing);
    }

    /**
     * Refuses an inventory unless every site in it has a certificate that holds.
     *
     * @throws Refused with the sites that have none
     */
    static void requireBasis(Connection connection, Claimed claimed) throws SQLException {
        if (claimed instanceof ClaimedInventory one) {
            for (InventorySite site : one.inventory().sites()) {
                if (!holds(connection, site.certificate())) {
                    throw Refused.conflict(
                            "basis-not-certified",
                            Sentence.of(
                                    "The statement of {0} in version {1}, which this inventory adds up, has no certificate that holds. Have it verified,"
                                            + " then make a new version of the inventory.",
                                    "本清单汇总的 {0} 报表第 {1} 版没有有效证书。请先核查该报表，再生成清单新版本。",
                                    site.site().key(),
                                    site.version()));
                }
            }
        }
    }

    /**
     * Refuses to let a certificate hold again while one it rests on does not.
     *
     * @throws Refused with the certificate that does not hold
     */
    static void requireBasis(Connection connection, Certificate certificate) throws SQLException {
        for (Certificate basis : CertificateRows.basis(connection, certificate.subject(), certificate.version())) {
            if (CertificateRows.standingHeld(connection, basis.id()).orElseThrow() != Phase.CERTIFIED) {
                throw Refused.conflict(
                        "basis-not-certified",
                        Sentence.of(
                                "The certificate {0}, on which this one rests, does not hold. Reinstate that one first; where it is revoked, certify a new"
                                        + " version of the inventory.",
                                "本证书所依据的证书 {0} 无效。请先恢复该证书；若已撤销，请对清单新版本进行认证。", basis.id()));
            }
        }
    }

    private static boolean holds(Connection connection, Optional<InventorySite.Certified> named) throws SQLException {
        return named.isPresent()
                && CertificateRows.standingHeld(connection, named.get().id())
                        .filter(standing -> standing == Phase.CERTIFIED)
                        .isPresent();
    }
}
