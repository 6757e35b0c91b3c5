/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Listens to reporting's server-sent events as a page does, and knows when each line came. */
final class LiveEvents implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final HttpURLConnection connection;
    private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();

    private record Line(String text, long nanos) {}

    LiveEvents(String reporting) throws IOException {
        connection = (HttpURLConnection)
                URI.create(reporting + "/api/v1/live").toURL().openConnection();
        connection.setRequestProperty("Accept", "text/event-stream");
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        Thread thread = new Thread(() -> listen(reader), "live-events");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen(BufferedReader reader) {
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(new Line(line, System.nanoTime()));
            }
        } catch (IOException closed) {
            // The benchmark is over.
        }
    }

    /** When the first line came that holds the text, in the time of {@code System.nanoTime}; fails after a while. */
    long whenSaid(String text) throws InterruptedException {
        return said(text, PATIENCE)
                .orElseThrow(() -> new IllegalStateException("Nothing on the live page ever said " + text));
    }

    /** The same, or nothing where no such line has come in time. */
    OptionalLong said(String text, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Line line = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null) {
                return OptionalLong.empty();
            }
            if (line.text().contains(text)) {
                return OptionalLong.of(line.nanos());
            }
        }
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
