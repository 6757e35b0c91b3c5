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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        try (Connection database = DriverManager.getConnection(databaseUrl, user, user)) {
            List<SealedHour> hours = AccountingTables.hours(database);
            Map<HourKey, SealedHour> current = new HashMap<>();
            hours.stream().filter(SealedHour::current).forEach(hour -> current.put(hour.key(), hour));
            judgeHours(expectation, current, findings);
            AgreementOracle agreement = new AgreementOracle(findings::add);
            agreement.judgeVersions(hours);
            agreement.judgeReporting(hours, ReportingTables.hours(database));
            var quarantine = ReportingTables.quarantine(database);
            agreement.judgeQuarantine(expectation.poison(), quarantine);
            return new Verdict(
                    findings,
                    expectation.readings(),
                    current.size(),
                    hours.size(),
                    quarantine.size(),
                    AccountingTables.outbox(database));
        }
    }

    /** All versions of all hours that accounting has sealed. */
    public long versions() throws SQLException {
        try (Connection database = DriverManager.getConnection(databaseUrl, user, user)) {
            return AccountingTables.versions(database);
        }
    }

    private static void judgeHours(Expectation expectation, Map<HourKey, SealedHour> current, List<Finding> findings) {
        HourOracle oracle = new HourOracle(expectation.frames(), findings::add);
        FigureOracle figures = new FigureOracle(findings::add);
        expectation.hours().forEach((key, readings) -> {
            SealedHour hour = current.get(key);
            if (hour == null) {
                findings.add(new Finding(
                        Kind.LOST, key.toString(), readings.size() + " acknowledged readings have no sealed hour"));
            } else {
                figures.judge(hour, new Recomputation(oracle.judge(readings, hour)));
            }
        });
        for (Map.Entry<HourKey, SealedHour> hour : current.entrySet()) {
            if (!expectation.hours().containsKey(hour.getKey())) {
                findings.add(
                        new Finding(Kind.INVENTED, hour.getKey().toString(), "nobody sent a reading for this hour"));
            }
        }
    }
}
