/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.statements.StatementEvent;
import java.util.Optional;
import java.util.function.Function;

/** What a claim, and the certificate that may come of it, is about; which version of it is said beside it. */
public sealed interface Subject {

    String organisation();

    /** Code of the period, such as {@code 2026} or {@code 2026-to-09}. */
    String period();

    /** What it is of, as it stands in addresses: {@code organisation/site}, or the organisation. */
    String key();

    /** The statement of a site. */
    record SiteStatement(SiteId site, String period) implements Subject {

        @Override
        public String organisation() {
            return site.organisation();
        }

        @Override
        public String key() {
            return site.key();
        }
    }

    /** The inventory of an organisation (ISO 14064-1). */
    record OrganisationInventory(String organisation, String period) implements Subject {

        @Override
        public String key() {
            return organisation;
        }
    }

    static Subject of(StatementEvent statement) {
        return new SiteStatement(statement.site(), statement.period().code());
    }

    static Subject of(Inventory inventory) {
        return new OrganisationInventory(
                inventory.organisation(), inventory.period().code());
    }

    /** That of a site, or of the whole organisation where no site is named. */
    static Subject of(String organisation, Optional<String> site, String period) {
        return site.<Subject>map(name -> new SiteStatement(new SiteId(organisation, name), period))
                .orElseGet(() -> new OrganisationInventory(organisation, period));
    }

    /** The site; absent where it is about the whole organisation. */
    default Optional<SiteId> onlySite() {
        return match(statement -> Optional.of(statement.site()), inventory -> Optional.empty());
    }

    /** What comes of whichever it is. */
    default <T> T match(
            Function<SiteStatement, ? extends T> statement, Function<OrganisationInventory, ? extends T> inventory) {
        if (this instanceof SiteStatement one) {
            return statement.apply(one);
        }
        return inventory.apply((OrganisationInventory) this);
    }
}
