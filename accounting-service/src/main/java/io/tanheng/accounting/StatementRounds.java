/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.tanheng.accounting.database.StatementsDue;
import io.tanheng.accounting.domain.statements.LawDigest;
import io.tanheng.contracts.plan.SiteId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Goes through the sites whose statements may be due, again and again; one thread. */
@ApplicationScoped
public class StatementRounds {

    private static final Logger LOG = Logger.getLogger(StatementRounds.class);

    private final Statements statements;
    private final StatementsDue dues;
    private final AccountingSettings settings;
    private final Map<SiteId, Long> restUntilNanos = new HashMap<>();
    private final Set<SiteId> failed = new HashSet<>();
    private boolean lawKnown;

    public StatementRounds(Statements statements, StatementsDue dues, AccountingSettings settings) {
        this.statements = statements;
        this.dues = dues;
        this.settings = settings;
    }

    /** One round over all sites. */
    public void round(BooleanSupplier ending) throws SQLException {
        if (!lawKnown) {
            if (dues.lawIs(LawDigest.ofThisBuild())) {
                LOG.info("This build brings another law than the statements were made by: they are made again");
            }
            lawKnown = true;
        }
        dues.forgetSitesWithoutPlan();
        Set<SiteId> urgent = dues.urgent();
        for (SiteId site : dues.sites()) {
            if (!ending.getAsBoolean() && (rested(site) || (urgent.contains(site) && !failed.contains(site)))) {
                make(site);
            }
        }
    }

    private boolean rested(SiteId site) {
        Long until = restUntilNanos.get(site);
        return until == null || System.nanoTime() - until >= 0;
    }

    /** A site that cannot be made does not keep the others waiting, and is tried again when it has rested. */
    private void make(SiteId site) throws SQLException {
        try {
            int made = statements.make(site);
            failed.remove(site);
            if (made > 0) {
                LOG.infof("%d statements of %s have a new version", made, site.key());
            }
        } catch (RuntimeException e) {
            if (failed.add(site)) {
                LOG.errorf(e, "The statements of %s could not be made and stay as they are", site.key());
            }
        }
        restUntilNanos.put(
                site, System.nanoTime() + settings.accounting().statementRest().toNanos());
    }
}
