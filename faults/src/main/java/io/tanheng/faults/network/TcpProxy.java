/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listens on a port of the loopback address and passes each connection on to another one, in the weather it is told. */
public final class TcpProxy implements AutoCloseable {
    private static final int BACKLOG = 100;
    private static final int CONNECT_MILLISECONDS = 2_000;

    private final String name;
    private final ServerSocket listener;
    private final InetSocketAddress target;
    private final Set<ProxiedConnection> connections = ConcurrentHashMap.newKeySet();
    private volatile Weather weather = Weather.CLEAR;

    /** A proxy that starts to listen at once. */
    public TcpProxy(String name, int port, InetSocketAddress target) throws IOException {
        this.name = name;
        this.target = target;
        this.listener = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        start("accept", this::accept);
    }

    public String name() {
        return name;
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Changes the weather for the connections there are and for those to come. */
    public void become(Weather next) {
        weather = next;
        if (next == Weather.RESETS) {
            connections.forEach(ProxiedConnection::reset);
        }
    }

    Weather weather() {
        return weather;
    }

    /** The connection was cut: those after it pass again. */
    void truncated() {
        weather = Weather.CLEAR;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                start("connect", () -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        Socket server = new Socket();
        ProxiedConnection connection = new ProxiedConnection(this, client, server);
        try {
            if (weather == Weather.RESETS) {
                connection.reset();
                return;
            }
            server.connect(target, CONNECT_MILLISECONDS);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        } catch (IOException refused) {
            connection.reset();
            return;
        }
        connections.add(connection);
        start("there", () -> connection.pump(client, server));
        start("back", () -> connection.pump(server, client));
    }

    void ended(ProxiedConnection connection) {
        connections.remove(connection);
    }

    private void start(String what, Runnable work) {
        Thread thread = new Thread(work, name + "-" + what);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException ignored) {
            // It listens no more, which is all that is wanted.
        }
        connections.forEach(ProxiedConnection::reset);
    }
}
