/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.faults;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The page where a visitor breaks things, and its interface for programs under {@code /api/faults}. */
public final class FaultsPage implements AutoCloseable {

    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads;

    private FaultsPage(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Serves the page.
     *
     * @param address where to listen; port 0 for a free one
     * @param clock the simulated time to show
     * @param portal where the links to what can be seen lead
     */
    public static FaultsPage start(InetSocketAddress address, Faults faults, Clock clock, URI portal)
            throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> new Thread(task, "faults-page"));
        server.setExecutor(threads);
        Guests guests = new Guests(server.getAddress());
        FaultViews views = new FaultViews(faults, clock, portal);
        server.createContext("/api/faults", guests.checked(new FaultsApi(faults, views)));
        server.createContext("/assets/", guests.checked(new FaultsAssets()));
        server.createContext("/", guests.checked(new FaultsHtml(faults, views)));
        server.start();
        return new FaultsPage(server, threads);
    }

    /** Where the page is. */
    public URI address() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getHostString() + ":" + address.getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
