/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.faults.network.TcpProxy;
import io.tanheng.faults.network.Weather;
import io.tanheng.faults.schedule.Link;
import io.tanheng.parts.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumMap;
import java.util.Map;

/** The proxies that stand between the processes, one for each link; none where a run does without. */
final class Proxies implements AutoCloseable {
    private final Map<Link, TcpProxy> proxies = new EnumMap<>(Link.class);
    private final boolean wanted;

    Proxies(boolean wanted) {
        this.wanted = wanted;
    }

    /** The port through which a link is reached. */
    int before(Link link, int port) {
        return before(link, FreePorts.find(), port);
    }

    /** The same, with the port chosen before. */
    int before(Link link, int proxyPort, int port) {
        if (!wanted) {
            return port;
        }
        try {
            InetSocketAddress target = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            proxies.put(link, new TcpProxy(link.name(), proxyPort, target));
            return proxyPort;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void become(Link link, Weather weather) {
        TcpProxy proxy = proxies.get(link);
        if (proxy == null) {
            throw new IllegalStateException("This run has no proxy on " + link);
        }
        proxy.become(weather);
    }

    @Override
    public void close() {
        proxies.values().forEach(TcpProxy::close);
    }
}
