/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.accounting.domain.activity.SiteDataChanged;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.SiteId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Monitoring plans: every version there ever was, the highest of a site holds. */
@ApplicationScoped
public class MonitoringPlans {

    private static final String CURRENT =
            "SELECT DISTINCT ON (organisation, site) content FROM accounting.monitoring_plan"
                    + " ORDER BY organisation, site, version DESC";
    private static final String OF_SITE =
            "SELECT content FROM accounting.monitoring_plan WHERE organisation = ? AND site = ?"
                    + " ORDER BY version DESC";
    private static final String ADD =
            "INSERT INTO accounting.monitoring_plan VALUES (?, ?, ?, ?::timestamptz, ?, ?::json)"
                    + " ON CONFLICT DO NOTHING";

    private final DataSource database;
    private final Event<SiteDataChanged> changes;

    public MonitoringPlans(DataSource database, Event<SiteDataChanged> changes) {
        this.database = database;
        this.changes = changes;
    }

    /** The plan of every site, in order of their names. */
    public List<MonitoringPlan> current() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(CURRENT)) {
            return read(select);
        }
    }

    public Optional<MonitoringPlan> current(SiteId site) throws SQLException {
        return of(site, " LIMIT 1").stream().findFirst();
    }

    /** All versions of a site's plan, the newest first. */
    public List<MonitoringPlan> history(SiteId site) throws SQLException {
        return of(site, "");
    }

    /** Keeps the next version; false where somebody else has kept that version already. */
    public boolean add(MonitoringPlan plan) throws SQLException {
        boolean added;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, plan.id().organisation());
            insert.setString(2, plan.id().site());
            insert.setLong(3, plan.version());
            insert.setString(4, plan.changedAt().toString());
            insert.setString(5, plan.changedBy());
            insert.setString(6, new String(ContractJson.write(plan), StandardCharsets.UTF_8));
            added = insert.executeUpdate() == 1;
        }
        if (added) {
            changes.fireAsync(new SiteDataChanged(plan.id()));
        }
        return added;
    }

    private List<MonitoringPlan> of(SiteId site, String limit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_SITE + limit)) {
            select.setString(1, site.organisation());
            select.setString(2, site.site());
            return read(select);
        }
    }

    private static List<MonitoringPlan> read(PreparedStatement select) throws SQLException {
        List<MonitoringPlan> plans = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                plans.add(ContractJson.read(row.getString(1).getBytes(StandardCharsets.UTF_8), MonitoringPlan.class));
            }
        }
        return plans;
    }
}
