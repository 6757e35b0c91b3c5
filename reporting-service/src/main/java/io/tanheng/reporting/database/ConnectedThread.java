/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** A thread that works by a connection of its own as long as the service runs; when its work ends or fails, it begins again with another. */
public final class ConnectedThread {

    private static final Logger LOG = Logger.getLogger(ConnectedThread.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Thread thread;
    private final DataSource dataSource;
    private final CountDownLatch stopping = new CountDownLatch(1);

    /** What is done by a connection; it returns when there is nothing to do by this one, at the latest when the thread is stopped. */
    @FunctionalInterface
    public interface Work {
        void by(Connection connection) throws SQLException, InterruptedException;
    }

    public ConnectedThread(String name, DataSource dataSource, Work work) {
        this.dataSource = dataSource;
        this.thread = new Thread(() -> run(work), name);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    public void stop() {
        stopping.countDown();
    }

    public boolean stopped() {
        return stopping.getCount() == 0;
    }

    /** Waits, and says whether the thread was stopped meanwhile. */
    public boolean stoppedWithin(Duration time) throws InterruptedException {
        return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run(Work work) {
        try {
            do {
                try (Connection connection = dataSource.getConnection()) {
                    work.by(connection);
                } catch (SQLException | RuntimeException e) {
                    LOG.warnf("The work of %s was interrupted, trying again: %s", thread.getName(), e.getMessage());
                }
            } while (!stoppedWithin(PAUSE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
