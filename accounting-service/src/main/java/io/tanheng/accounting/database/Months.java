/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.hours.HourEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Makes the monthly parts of the ledger tables before something is written into them. */
@ApplicationScoped
public class Months {

    private static final String ENSURE = "SELECT accounting.ensure_month(?::date)";

    private final DataSource database;
    private final Set<LocalDate> known = ConcurrentHashMap.newKeySet();

    public Months(DataSource database) {
        this.database = database;
    }

    /** In a transaction of its own and before the writing one, so that nobody waits for long. */
    void ensure(List<HourEvent> hours) throws SQLException {
        Set<LocalDate> missing = new TreeSet<>();
        for (HourEvent hour : hours) {
            LocalDate month = LocalDate.ofInstant(hour.hour(), ZoneOffset.UTC).withDayOfMonth(1);
            if (!known.contains(month)) {
                missing.add(month);
            }
        }
        for (LocalDate month : missing) {
            ensure(month);
        }
    }

    private void ensure(LocalDate month) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement call = connection.prepareStatement(ENSURE)) {
            call.setString(1, month.toString());
            call.execute();
            known.add(month);
        }
    }
}
