/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.tile.LogWriter;
import io.tanheng.evidence.witness.HttpWitness;
import io.tanheng.evidence.witness.KnownWitness;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.reporting.database.ConnectedThread;
import io.tanheng.reporting.database.CosignedCheckpoint;
import io.tanheng.reporting.database.CosignedCheckpoints;
import io.tanheng.reporting.database.SqlTileSource;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Asks witnesses to sign each checkpoint beside the log, so that nobody can be shown another history than others are. */
@ApplicationScoped
public class Witnesses {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final EvidenceLog log;
    private final ServiceClock clock;
    private final ReportingSettings.Evidence settings;
    private final ConnectedThread thread;
    private final Map<String, Trouble> troubles = new ConcurrentHashMap<>();
    private volatile List<HttpWitness> asked = List.of();

    Witnesses(DataSource dataSource, EvidenceLog log, ServiceClock clock, ReportingSettings settings) {
        this.log = log;
        this.clock = clock;
        this.settings = settings.evidence();
        this.thread = new ConnectedThread("evidence-witnesses", dataSource, this::work);
    }

    /** Who is asked, in the order of the settings. */
    public List<KnownWitness> known() {
        return asked.stream().map(HttpWitness::witness).toList();
    }

    /** Why a witness did not sign when it was asked last; nothing where it did, or where another replica asks. */
    public Optional<Trouble> trouble(KnownWitness witness) {
        return Optional.ofNullable(troubles.get(witness.key().name()));
    }

    void start(@Observes @Priority(EvidenceLog.AFTER_THE_LOG) StartupEvent event) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING).build();
        asked = settings.witnesses().orElse(List.of()).stream()
                .map(KnownWitness::parse)
                .map(witness -> new HttpWitness(client, witness))
                .toList();
        if (!asked.isEmpty()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    /** The replica that writes the log asks; the others look whether they write it now. */
    private void work(Connection connection) throws SQLException, InterruptedException {
        String signed = "";
        do {
            Optional<LogWriter> writer = log.writer();
            if (writer.isPresent()) {
                SignedNote note = writer.get().checkpoint();
                if (!note.text().equals(signed)) {
                    signed = askAll(connection, writer.get(), note) ? note.text() : "";
                }
            }
        } while (!thread.stoppedWithin(settings.witnessPeriod()));
    }

    private boolean askAll(Connection connection, LogWriter writer, SignedNote note) throws SQLException {
        boolean all = true;
        for (HttpWitness witness : asked) {
            all &= ask(connection, writer, witness, note);
        }
        return all;
    }

    private boolean ask(Connection connection, LogWriter writer, HttpWitness witness, SignedNote note)
            throws SQLException {
        String name = witness.witness().key().name();
        try {
            NoteKeys keys = NoteKeys.always(witness.witness().key());
            SignedNote cosigned = note.with(witness.cosign(note, new SqlTileSource(connection), clock.instant()));
            CosignedCheckpoints.put(connection, cosigned(name, cosigned));
            writer.cosigned(cosigned, keys);
            troubles.remove(name);
            return true;
        } catch (Refusal e) {
            troubles.put(name, new Trouble(clock.instant(), e.reason()));
        } catch (UncheckedIOException e) {
            troubles.put(name, new Trouble(clock.instant(), silent(name, e)));
        }
        return false;
    }

    private CosignedCheckpoint cosigned(String name, SignedNote note) {
        return new CosignedCheckpoint(name, Checkpoint.parse(note.text()).size(), clock.instant(), note.bytes());
    }

    private static Sentence silent(String name, UncheckedIOException e) {
        return Sentence.of(
                "The witness {0} does not answer ({1}). It is asked again; entries are logged meanwhile.",
                "见证方 {0} 未应答（{1}）。将再次请求；其间条目照常记录。", name, String.valueOf(e.getMessage()));
    }
}
