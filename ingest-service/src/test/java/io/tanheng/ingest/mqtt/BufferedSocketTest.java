/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.mqtt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Paho relies on when it reads from a socket, over a real connection. */
final class BufferedSocketTest {

    private ServerSocket server;
    private Socket reader;
    private Socket writer;
    private InputStream in;

    @BeforeEach
    void connect() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        reader = new BufferedSockets().createSocket();
        reader.connect(server.getLocalSocketAddress());
        writer = server.accept();
        in = reader.getInputStream();
    }

    @AfterEach
    void disconnect() throws IOException {
        reader.close();
        writer.close();
        server.close();
    }

    @Test
    void bytesComeWholeAndInOrderHoweverTheyAreReadAndThenTheEnd() throws Exception {
        byte[] sent = new byte[1_000_000];
        new Random(1).nextBytes(sent);
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(sent));
        DataInputStream data = new DataInputStream(in);
        byte[] received = new byte[sent.length];
        int count = 0;
        while (count < received.length) {
            received[count++] = data.readByte();
            int length = Math.min(count % 337, received.length - count);
            data.readFully(received, count, length);
            count += length;
        }
        sending.join();
        writer.close();
        assertArrayEquals(sent, received);
        assertEquals(-1, in.read());
        assertEquals(-1, in.read(new byte[8], 0, 8));
    }

    @Test
    void aReadThatWaitedTooLongCanBeTriedAgainAndLosesNothing() throws IOException {
        reader.setSoTimeout(20);
        assertThrows(SocketTimeoutException.class, in::read);
        send(new byte[] {7, (byte) 200});
        reader.setSoTimeout(0);
        assertEquals(7, in.read());
        assertEquals(200, in.read());
    }

    @Test
    void whatIsAvailableIsWhatCanBeReadWithoutWaiting() throws IOException {
        send(new byte[] {1, 2, 3});
        assertEquals(1, in.read());
        assertEquals(2, in.read());
        assertEquals(1, in.available());
        assertEquals(3, in.read());
        assertEquals(0, in.available());
    }

    @Test
    void whatIsWrittenInSmallPiecesArrivesWholeInOrderAndBeforeTheEnd() throws Exception {
        byte[] sent = new byte[1_000_000];
        new Random(2).nextBytes(sent);
        CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(this::receive);
        OutputStream out = reader.getOutputStream();
        int next = 0;
        while (next < sent.length) {
            int length = Math.min(1 + next % 97, sent.length - next);
            out.write(sent, next, length);
            out.flush();
            next += length;
        }
        reader.close();
        assertArrayEquals(sent, received.get(30, TimeUnit.SECONDS));
        assertThrows(IOException.class, () -> out.write(1));
    }

    @Test
    void whoeverWritesToAConnectionThatIsGoneIsToldSo() throws Exception {
        OutputStream out = reader.getOutputStream();
        writer.setSoLinger(true, 0);
        writer.close();
        assertThrows(IOException.class, () -> {
            while (true) {
                out.write(new byte[4]);
                TimeUnit.MILLISECONDS.sleep(1);
            }
        });
    }

    private byte[] receive() {
        try {
            return writer.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(byte[] bytes) {
        try {
            writer.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
