/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.faults.fleet.Ledger;
import io.tanheng.faults.oracle.Finding.Kind;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds what the databases say against the fleet's ledger: O1, nothing acknowledged is lost; O2, nothing counts twice. */
public final class Judge {
    private final String databaseUrl;
    private final String user;
    private final List<SourceRegistration> registrations;

    public Judge(String databaseUrl, String user, List<SourceRegistration> registrations) {
        this.databaseUrl = databaseUrl;
        this.user = user;
        this.registrations = List.copyOf(registrations);
    }

    /** Judges now; call it when the ledger is complete and again while the last hours are still being sealed. */
    public Verdict judge(Ledger ledger) throws SQLException, IOException {
        Expectation expectation = Expectation.of(ledger.acknowledged(), registrations);
        List<Finding> findings = new ArrayList<>();
        try (Connection database = connect()) {
            AgreementOracle agreement = new AgreementOracle(findings::add);
            List<SealedVersion> versions = new ArrayList<>();
            Set<HourKey> current = judgeHours(database, expectation, agreement, versions, findings);
            agreement.judgeVersions(versions);
            agreement.judgeReporting(versions, ReportingTables.hours(database));
            var quarantine = ReportingTables.quarantine(database);
            agreement.judgeQuarantine(expectation.poison(), quarantine);
            return new Verdict(
                    findings,
                    expectation.readings(),
                    current.size(),
                    versions.size(),
                    quarantine.size(),
                    AccountingTables.outbox(database));
        }
    }

    /** All versions of all hours that accounting has sealed. */
    public long versions() throws SQLException {
        try (Connection database = connect()) {
            return AccountingTables.versions(database);
        }
    }

    /** Numbers that stand still when everything has arrived; cheap to ask, unlike a verdict. */
    public List<Long> progress() throws SQLException {
        try (Connection database = connect()) {
            return List.of(
                    AccountingTables.versions(database),
                    AccountingTables.outbox(database),
                    ReportingTables.versions(database),
                    ReportingTables.quarantined(database));
        }
    }

    /** Rows come few at a time, which the driver does inside transactions only. */
    private Connection connect() throws SQLException {
        Connection database = DriverManager.getConnection(databaseUrl, user, user);
        database.setAutoCommit(false);
        return database;
    }

    /** The hours that have a current version; each was compared with what was sent for it. */
    private static Set<HourKey> judgeHours(
            Connection database,
            Expectation expectation,
            AgreementOracle agreement,
            List<SealedVersion> versions,
            List<Finding> findings)
            throws SQLException, IOException {
        HourOracle oracle = new HourOracle(expectation.frames(), findings::add);
        FigureOracle figures = new FigureOracle(findings::add);
        Set<HourKey> current = new HashSet<>();
        AccountingTables.forEachHour(database, hour -> {
            versions.add(new SealedVersion(hour.key(), hour.version(), hour.current(), hour.digest()));
            agreement.judgeDigest(hour);
            if (hour.current() && current.add(hour.key())) {
                var readings = expectation.hours().get(hour.key());
                if (readings == null) {
                    findings.add(
                            new Finding(Kind.INVENTED, hour.key().toString(), "nobody sent a reading for this hour"));
                } else {
                    figures.judge(hour, new Recomputation(oracle.judge(readings, hour)));
                }
            }
        });
        expectation.hours().forEach((key, readings) -> {
            if (!current.contains(key)) {
                findings.add(new Finding(
                        Kind.LOST, key.toString(), readings.size() + " acknowledged readings have no sealed hour"));
            }
        });
        return current;
    }
}
