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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from PostgreSQL what any replica has committed and passes it to those who watch this one. It holds one connection and
 * waits in the socket, so nothing is polled; after a lost connection it listens again.
 */
@ApplicationScoped
public class ChangeListener {

    private static final Logger LOG = Logger.getLogger(ChangeListener.class);
    private static final int WAIT_MILLISECONDS = 5_000;
    private static final long PAUSE_MILLISECONDS = 1_000;

    private final DataSource dataSource;
    private final Watchers watchers;
    private final CountDownLatch stopping = new CountDownLatch(1);

    ChangeListener(DataSource dataSource, Watchers watchers) {
        this.dataSource = dataSource;
        this.watchers = watchers;
    }

    void start(@Observes StartupEvent event) {
        Thread thread = new Thread(this::listen, "change-listener");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void listen() {
        try {
            do {
                try {
                    listenWhileConnected();
                } catch (SQLException e) {
                    LOG.warnf("Listening for changes was interrupted, trying again: %s", e.getMessage());
                }
            } while (!stopping.await(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenWhileConnected() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen " + ChangeNotice.HOUR);
                statement.execute("listen " + ChangeNotice.QUARANTINE);
            }
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (stopping.getCount() > 0) {
                pass(List.of(postgres.getNotifications(WAIT_MILLISECONDS)));
            }
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
