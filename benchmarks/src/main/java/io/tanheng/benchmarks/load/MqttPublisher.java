/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * An MQTT 5 publisher at QoS 1 on a plain socket: it costs a few microseconds a message, so that a benchmark measures the
 * subscriber and not the load. Only what publishing needs; use it against a broker on the same machine.
 */
public final class MqttPublisher implements AutoCloseable {
    private static final int CONNACK = 0x20;
    private static final int PUBACK = 0x40;
    private static final int FIRST_FAILURE = 0x80;
    private static final int TIMEOUT_SECONDS = 60;

    private final Socket socket = new Socket();
    private final OutputStream out;
    private final DataInputStream in;
    private final int window;
    private final Semaphore permits;
    private volatile String failure = "";
    private int lastIdentifier;

    /** Connects with a clean start. */
    public MqttPublisher(InetSocketAddress broker, String clientId, int window) throws IOException {
        this.window = window;
        this.permits = new Semaphore(window);
        socket.connect(broker);
        socket.setTcpNoDelay(true);
        this.out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 64 * 1024));
        out.write(MqttPackets.connect(clientId));
        out.flush();
        if (in.readUnsignedByte() != CONNACK) {
            throw new IOException("The broker did not answer CONNECT with CONNACK");
        }
        byte[] body = in.readNBytes(readLength());
        if ((body[1] & 0xFF) >= FIRST_FAILURE) {
            throw new IOException("The broker refused the connection with reason " + (body[1] & 0xFF));
        }
        Thread reader = new Thread(this::readAcknowledgements, clientId + "-acknowledgements");
        reader.setDaemon(true);
        reader.start();
    }

    /** Publishes all messages and returns when each is acknowledged. */
    public void publish(List<PreparedMessage> messages) throws IOException, InterruptedException {
        for (PreparedMessage message : messages) {
            if (!permits.tryAcquire()) {
                out.flush();
                acquire(1);
            }
            lastIdentifier = lastIdentifier % 0xFFFF + 1;
            message.writeTo(out, lastIdentifier);
        }
        out.flush();
        acquire(window);
        permits.release(window);
    }

    private void acquire(int count) throws IOException, InterruptedException {
        if (!permits.tryAcquire(count, TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("The broker acknowledged nothing for " + TIMEOUT_SECONDS + " s " + failure);
        }
    }

    private void readAcknowledgements() {
        try {
            while (true) {
                int type = in.readUnsignedByte();
                byte[] body = in.readNBytes(readLength());
                if (type != PUBACK || (body.length > 2 && (body[2] & 0xFF) >= FIRST_FAILURE)) {
                    throw new IOException("Expected an acknowledgement, found packet type " + type);
                }
                permits.release();
            }
        } catch (EOFException end) {
            failure = "(the broker closed the connection)";
        } catch (IOException broken) {
            failure = "(" + broken.getMessage() + ")";
        }
    }

    private int readLength() throws IOException {
        int length = 0;
        int shift = 0;
        int next;
        do {
            next = in.readUnsignedByte();
            length |= (next & 0x7F) << shift;
            shift += 7;
        } while (next >= 0x80);
        return length;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
