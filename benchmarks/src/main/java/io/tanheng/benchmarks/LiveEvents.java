/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Listens to reporting's server-sent events as a page does, and knows when each line came. */
final class LiveEvents implements AutoCloseable {
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
        while (true) {
            Line line = lines.poll(30, TimeUnit.SECONDS);
            if (line == null) {
                throw new IllegalStateException("Nothing on the live page ever said " + text);
            }
            if (line.text().contains(text)) {
                return line.nanos();
            }
        }
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
