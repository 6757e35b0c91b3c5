/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/** One connection through a proxy: two sockets, and a thread for each direction. */
final class ProxiedConnection {
    private static final int BUFFER = 16 * 1024;
    private static final int SLOW_BYTES = 512;
    private static final long SLOW_MILLISECONDS = 20;
    private static final long LOOK_MILLISECONDS = 20;

    private final TcpProxy proxy;
    private final Socket client;
    private final Socket server;
    private volatile boolean ended;

    ProxiedConnection(TcpProxy proxy, Socket client, Socket server) {
        this.proxy = proxy;
        this.client = client;
        this.server = server;
    }

    /** Passes bytes in one direction until either side ends. */
    void pump(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0 && !ended; read = in.read(buffer)) {
                if (!pass(buffer, read, out)) {
                    break;
                }
            }
            close();
        } catch (IOException broken) {
            reset();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean pass(byte[] buffer, int length, OutputStream out) throws IOException, InterruptedException {
        while (proxy.weather() == Weather.HALF_OPEN && !ended) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
        switch (proxy.weather()) {
            case CLEAR, HALF_OPEN -> out.write(buffer, 0, length);
            case SLOW -> passSlowly(buffer, length, out);
            case RESETS -> {
                reset();
                return false;
            }
            case TRUNCATED -> {
                out.write(buffer, 0, length / 2);
                out.flush();
                proxy.truncated();
                reset();
                return false;
            }
        }
        return !ended;
    }

    private void passSlowly(byte[] buffer, int length, OutputStream out) throws IOException, InterruptedException {
        for (int from = 0; from < length; from += SLOW_BYTES) {
            if (proxy.weather() == Weather.SLOW) {
                TimeUnit.MILLISECONDS.sleep(SLOW_MILLISECONDS);
            }
            out.write(buffer, from, Math.min(SLOW_BYTES, length - from));
        }
    }

    /** Ends both sides with a reset instead of an orderly end. */
    void reset() {
        ended = true;
        for (Socket socket : new Socket[] {client, server}) {
            try {
                socket.setSoLinger(true, 0);
            } catch (IOException ignored) {
                // A socket that is closed already needs no reset.
            }
        }
        close();
    }

    private void close() {
        ended = true;
        for (Socket socket : new Socket[] {client, server}) {
            try {
                socket.close();
            } catch (IOException ignored) {
                // Closing is all there is to do with it.
            }
        }
        proxy.ended(this);
    }
}
