/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.inventory.Consolidation;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.contracts.statements.StatementEvent;

/** What an inventory says of a site, with the statement it took that from. */
record SiteOf(InventorySite site, StatementEvent statement) {

    Consolidation.Counted counted() {
        return new Consolidation.Counted(statement, site.certificate());
    }
}
