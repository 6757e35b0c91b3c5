/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.tanheng.evidencepackage.format.Sample;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.reporting.engagement.Subject;
import io.tanheng.reporting.inventory.Inventories;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.takeaway.InventoryPackages;
import io.tanheng.reporting.takeaway.NotPackable;
import io.tanheng.reporting.takeaway.PackageAsked;
import io.tanheng.reporting.takeaway.PackedFile;
import io.tanheng.reporting.takeaway.StatementPackages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What can be claimed: statements of sites and inventories of organisations, each with its package. */
@ApplicationScoped
class Claimables {

    private final Queries queries;
    private final Inventories inventories;
    private final StatementPackages statementPackages;
    private final InventoryPackages inventoryPackages;

    Claimables(
            Queries queries,
            Inventories inventories,
            StatementPackages statementPackages,
            InventoryPackages inventoryPackages) {
        this.queries = queries;
        this.inventories = inventories;
        this.statementPackages = statementPackages;
        this.inventoryPackages = inventoryPackages;
    }

    /**
     * A version, refused where there is none.
     *
     * @throws Refused with 404
     */
    Claimed find(Subject subject, int version) {
        return subject.<Optional<Claimed>>match(
                        statement -> queries.statements()
                                .event(statement.site(), statement.period(), Optional.of(version))
                                .map(ClaimedStatement::new),
                        inventory -> inventories
                                .find(inventory.organisation(), inventory.period(), Optional.of(version))
                                .map(ClaimedInventory::new))
                .orElseThrow(() -> Refused.notFound(
                        "statement-unknown",
                        Sentence.of(
                                "There is no version {2} of the statement {1} of {0}. Look at its versions.",
                                "{0} 的报表 {1} 没有版本 {2}。请查看其各版本。", subject.key(), subject.period(), version)));
    }

    /**
     * The package of a version, with the hours that were drawn where hours are in it.
     *
     * @throws Refused where it cannot be made now
     */
    PackedFile pack(Claimed claimed, Optional<Sample> drawn) {
        try {
            if (claimed instanceof ClaimedStatement one) {
                return statementPackages.make(one.statement(), new PackageAsked(drawn, false, true));
            }
            return inventoryPackages.make(((ClaimedInventory) claimed).inventory(), true);
        } catch (NotPackable problem) {
            throw Refused.conflict(
                    "evidence-not-packable",
                    Sentence.of(
                            "Version {0} of the statement cannot be packed as evidence: {1}, {2} Decide again once it can.",
                            "报表第 {0} 版暂无法制成证据包：{1}，{2} 可打包后请再次决定。",
                            claimed.version(),
                            problem.what(),
                            problem.detail()));
        }
    }
}
