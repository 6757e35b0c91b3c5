/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpProxyTest {
    private ServerSocket echo;
    private TcpProxy proxy;
    private Socket client;

    @BeforeEach
    void connectThroughTheProxy() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        new Thread(this::echo, "echo").start();
        InetSocketAddress target = new InetSocketAddress(InetAddress.getLoopbackAddress(), echo.getLocalPort());
        proxy = new TcpProxy("test", 0, target);
        client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(5_000);
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        proxy.close();
        echo.close();
    }

    @Test
    void inClearWeatherBytesComeBackAsTheyWent() throws IOException {
        assertThat(ask("measure")).isEqualTo("measure");
    }

    @Test
    void aResetEndsTheConnectionAndTheNextOne() throws IOException {
        ask("before");
        proxy.become(Weather.RESETS);
        assertThatThrownBy(() -> ask("after")).isInstanceOf(IOException.class);
        try (Socket next = new Socket(InetAddress.getLoopbackAddress(), proxy.port())) {
            assertThatThrownBy(() -> endOf(next)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aHalfOpenConnectionKeepsSilentAndThenDeliversWhatItHeldBack() throws IOException {
        ask("before");
        proxy.become(Weather.HALF_OPEN);
        client.getOutputStream().write("later".getBytes(UTF_8));
        client.setSoTimeout(200);
        assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        client.setSoTimeout(5_000);
        proxy.become(Weather.CLEAR);
        assertThat(new String(client.getInputStream().readNBytes(5), UTF_8)).isEqualTo("later");
    }

    @Test
    void aTruncatedMessageStopsInTheMiddle() throws IOException {
        ask("before");
        proxy.become(Weather.TRUNCATED);
        client.getOutputStream().write("12345678".getBytes(UTF_8));
        assertThatThrownBy(() -> client.getInputStream().readNBytes(8)).isInstanceOf(IOException.class);
    }

    private String ask(String text) throws IOException {
        client.getOutputStream().write(text.getBytes(UTF_8));
        byte[] answer = client.getInputStream().readNBytes(text.length());
        if (answer.length < text.length()) {
            throw new IOException("The connection ended");
        }
        return new String(answer, UTF_8);
    }

    private static void endOf(Socket socket) throws IOException {
        socket.setSoTimeout(5_000);
        if (socket.getInputStream().read() < 0) {
            throw new IOException("The connection ended");
        }
    }

    private void echo() {
        try {
            Socket accepted = echo.accept();
            InputStream in = accepted.getInputStream();
            OutputStream out = accepted.getOutputStream();
            in.transferTo(out);
        } catch (IOException closed) {
            // The test is over, or the connection was broken on purpose.
        }
    }
}
