/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.reporting.domain.HourSealed;
import io.tanheng.reporting.domain.Watchers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from PostgreSQL what any replica has committed and passes it to those who watch this one. It holds one connection and
 * waits in the socket, so nothing is polled; after a lost connection it listens again.
 */
@ApplicationScoped
public class ChangeListener {

    private static final int WAIT_MILLISECONDS = 5_000;

    private final Watchers watchers;
    private final ConnectedThread thread;

    ChangeListener(DataSource dataSource, Watchers watchers) {
        this.watchers = watchers;
        this.thread = new ConnectedThread("change-listener", dataSource, this::listen);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + ChangeNotice.HOUR);
            statement.execute("listen " + ChangeNotice.QUARANTINE);
        }
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (!thread.stopped()) {
            pass(List.of(postgres.getNotifications(WAIT_MILLISECONDS)));
        }
    }

    private void pass(List<PGNotification> notices) {
        notices.stream()
                .filter(notice -> notice.getName().equals(ChangeNotice.HOUR))
                .map(notice -> notice.getParameter().getBytes(StandardCharsets.UTF_8))
                .forEach(json -> watchers.hourSealed(ContractJson.read(json, HourSealed.class)));
        if (notices.stream().anyMatch(notice -> notice.getName().equals(ChangeNotice.QUARANTINE))) {
            watchers.quarantineChanged();
        }
    }
}
