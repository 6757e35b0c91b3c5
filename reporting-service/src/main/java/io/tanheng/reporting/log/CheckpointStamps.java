/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.timestamp.Imprint;
import io.tanheng.evidence.timestamp.TimestampAnswer;
import io.tanheng.evidence.timestamp.TimestampQuery;
import io.tanheng.evidence.timestamp.VerifiedTimestamp;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.reporting.database.ConnectedThread;
import io.tanheng.reporting.database.SessionLock;
import io.tanheng.reporting.database.StampedCheckpoint;
import io.tanheng.reporting.database.StampedCheckpoints;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Has the newest checkpoint stamped again and again by a time stamp authority, so that when something was logged does not rest on our word.
 *
 * <p>One replica asks at a time. What is answered is judged before it is kept.
 */
@ApplicationScoped
public class CheckpointStamps {

    private static final Logger LOG = Logger.getLogger(CheckpointStamps.class);
    private static final SessionLock LOCK = new SessionLock("evidence_stamps");

    private final LogProofs proofs;
    private final EvidenceLog log;
    private final ServiceClock clock;
    private final ReportingSettings.Timestamps settings;
    private final SecureRandom random = new SecureRandom();
    private final ConnectedThread thread;
    private volatile Optional<Stamping> stamping = Optional.empty();
    private volatile Optional<Trouble> trouble = Optional.empty();

    CheckpointStamps(
            DataSource dataSource, LogProofs proofs, EvidenceLog log, ServiceClock clock, ReportingSettings settings) {
        this.proofs = proofs;
        this.log = log;
        this.clock = clock;
        this.settings = settings.evidence().timestamps();
        this.thread = new ConnectedThread("evidence-stamps", dataSource, this::work);
    }

    /** Who is asked; nothing where the settings name nobody. */
    public Optional<Stamping> stamping() {
        return stamping;
    }

    /** Why there is no time stamp of late; nothing where the last question was answered, or is asked by another replica. */
    public Optional<Trouble> trouble() {
        return trouble;
    }

    void start(@Observes @Priority(EvidenceLog.AFTER_THE_LOG) StartupEvent event) {
        stamping = Stamping.of(settings, log.keyStore(), clock);
        if (stamping.isEmpty() && settings.authority().isPresent()) {
            LOG.error(
                    "No time stamps: TANHENG_REPORTING_EVIDENCE_TIMESTAMPS_TRUST names no certificates to judge the authority by."
                            + " 未配置 TANHENG_REPORTING_EVIDENCE_TIMESTAMPS_TRUST，无法核验时间戳机构，故不请求时间戳。");
        }
        if (stamping.isPresent()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    private void work(Connection connection) throws SQLException, InterruptedException {
        if (!LOCK.take(connection)) {
            return;
        }
        try {
            do {
                stampNewest(connection, stamping.orElseThrow());
            } while (!thread.stoppedWithin(settings.period()));
        } finally {
            LOCK.release(connection);
        }
    }

    private void stampNewest(Connection connection, Stamping asked) throws SQLException {
        Optional<SignedNote> newest = proofs.checkpoint();
        if (newest.isEmpty()) {
            return;
        }
        long size = Checkpoint.parse(newest.get().text()).size();
        try {
            for (Imprint imprint : settings.imprints()) {
                if (size > 0 && StampedCheckpoints.of(connection, size, imprint).isEmpty()) {
                    StampedCheckpoints.add(connection, stamp(newest.get().bytes(), size, imprint, asked));
                }
            }
            trouble = Optional.empty();
        } catch (Refusal e) {
            trouble = Optional.of(new Trouble(clock.instant(), e.reason()));
        } catch (UncheckedIOException e) {
            trouble = Optional.of(new Trouble(
                    clock.instant(),
                    Sentence.of(
                            "The time stamp authority does not answer ({0}). It is asked again; entries are logged meanwhile.",
                            "时间戳机构未应答（{0}）。将再次请求；其间条目照常记录。", String.valueOf(e.getMessage()))));
        }
    }

    private StampedCheckpoint stamp(byte[] note, long size, Imprint imprint, Stamping asked) {
        TimestampQuery query = TimestampQuery.of(note, imprint, random);
        TimestampAnswer answer = TimestampAnswer.parse(asked.authority().answer(query.bytes()));
        VerifiedTimestamp verified = asked.trust().verify(answer, note, query);
        return new StampedCheckpoint(
                size, imprint, verified.at(), verified.authority(), verified.policy(), note, answer.bytes());
    }
}
