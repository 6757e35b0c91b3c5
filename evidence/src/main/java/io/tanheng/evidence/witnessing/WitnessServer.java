/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.witnessing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tanheng.evidence.witness.AddCheckpoint;
import io.tanheng.evidence.witness.Witness;
import io.tanheng.evidence.witness.WitnessAnswer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A witness at a port of this machine, by the server every Java platform brings. */
public final class WitnessServer implements Closeable {

    /** The largest note, and before it as many hashes as a proof can have. */
    private static final int LARGEST_REQUEST = 1_010_000;

    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int THREADS = 2;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "witness");
        thread.setDaemon(true);
        return thread;
    });

    private WitnessServer(HttpServer server, Witness witness) {
        this.server = server;
        server.createContext(AddCheckpoint.PLACE, exchange -> answer(witness, exchange));
        server.setExecutor(threads);
        server.start();
    }

    /** Starts to listen; port 0 takes a free one. */
    public static WitnessServer start(Witness witness, InetSocketAddress address) {
        try {
            return new WitnessServer(HttpServer.create(address, 0), witness);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private static void answer(Witness witness, HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_REQUEST + 1);
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(METHOD_NOT_ALLOWED, -1);
            } else if (body.length > LARGEST_REQUEST) {
                exchange.sendResponseHeaders(TOO_LARGE, -1);
            } else {
                send(exchange, witness.addCheckpoint(body));
            }
        }
    }

    private static void send(HttpExchange exchange, WitnessAnswer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
