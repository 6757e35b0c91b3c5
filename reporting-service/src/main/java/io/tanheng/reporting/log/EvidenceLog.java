/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tanheng.contracts.log.LogEntry;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.tile.LogWriter;
import io.tanheng.evidence.token.KeyPlaces;
import io.tanheng.reporting.database.ConnectedThread;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.database.LogWaiting;
import io.tanheng.reporting.database.SqlTileStore;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Writes the evidence log: one replica at a time takes entries that wait, signs them in, and removes them from those that wait.
 *
 * <p>If it dies in between, they are taken again and found in the log, which has an entry once.
 */
@ApplicationScoped
public class EvidenceLog {

    /** For those that need the keys or the writer of the log. */
    static final int AFTER_THE_LOG = 3000;

    private static final Logger LOG = Logger.getLogger(EvidenceLog.class);

    private final Database database;
    private final ServiceClock clock;
    private final ReportingSettings.Evidence settings;
    private final ConnectedThread thread;
    private volatile Optional<LogKeys> keys = Optional.empty();
    private volatile Optional<LogWriter> writer = Optional.empty();

    EvidenceLog(DataSource dataSource, Database database, ServiceClock clock, ReportingSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings.evidence();
        this.thread =
                new ConnectedThread("evidence-log", dataSource, connection -> write(connection, keys.orElseThrow()));
    }

    /** The keys of the log; nothing where none were given, so that entries only wait. */
    public Optional<LogKeys> keys() {
        return keys;
    }

    /** The writer, in the replica that writes now. */
    Optional<LogWriter> writer() {
        return writer;
    }

    /** The key store file; nothing where the settings do not name one. */
    Optional<KeyStoreSettings> keyStore() {
        return KeyStoreSettings.of(settings.keyStore(), settings.passwordFile());
    }

    void start(@Observes @Priority(AFTER_THE_LOG - 1) StartupEvent event) {
        KeyPlaces places = KeyPlaces.of(settings.keyStore(), settings.passwordFile(), settings.token());
        if (places.isEmpty()) {
            LOG.info("The evidence log has no keys: entries wait until TANHENG_REPORTING_EVIDENCE_KEY_STORE and"
                    + " TANHENG_REPORTING_EVIDENCE_PASSWORD_FILE, or TANHENG_REPORTING_EVIDENCE_TOKEN, name them."
                    + " 证据日志尚无密钥，条目将等待。");
            return;
        }
        places.file()
                .filter(store -> settings.makeKeys() && !Files.exists(store.file()))
                .ifPresent(store -> LogKeys.make(store, clock.instant()));
        keys = Optional.of(LogKeys.read(settings.origin(), places));
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    /** Returns where another replica writes, and when the service ends. */
    private void write(Connection connection, LogKeys signing) throws SQLException, InterruptedException {
        Optional<SqlTileStore> store = SqlTileStore.open(connection);
        if (store.isEmpty()) {
            return;
        }
        try {
            LogWriter opened = LogWriter.open(store.get(), signing.identity(), signing.signers(), clock);
            writer = Optional.of(opened);
            // what is in the log already stays there once
            opened.append(ShippedLaw.entries().stream().map(LogEntry::bytes).toList());
            Duration pause;
            do {
                boolean more = appendSome(opened) == settings.batch();
                pause = more ? Duration.ZERO : settings.period();
            } while (!thread.stoppedWithin(pause));
        } finally {
            writer = Optional.empty();
            store.get().release();
        }
    }

    private int appendSome(LogWriter opened) {
        LogWaiting.Batch batch = database.read(connection -> LogWaiting.first(connection, settings.batch()));
        if (!batch.ids().isEmpty()) {
            opened.append(batch.entries());
            database.change(connection -> LogWaiting.remove(connection, batch.ids()));
        }
        return batch.ids().size();
    }
}
