/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds loopback ports nobody listens on, each given once per virtual machine.
 *
 * <p>They lie below the range the system takes outgoing connections from (32768 and up on Linux): a client that tries to reach
 * a killed part again and again would otherwise one day be given that very port, connect to itself, and keep the part from
 * coming back.
 */
public final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int TRIES = 1_000;
    private static final Set<Integer> GIVEN = new HashSet<>();

    private FreePorts() {}

    /** A free port that was not given before. */
    public static int find() {
        synchronized (GIVEN) {
            for (int tries = 0; tries < TRIES; tries++) {
                int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
                if (isFree(port) && GIVEN.add(port)) {
                    return port;
                }
            }
        }
        throw new PartFailure(
                "No free port was found between " + LOWEST + " and " + HIGHEST + " in " + TRIES + " tries");
    }

    /** The wished port if it is free and was not given before, else another. */
    public static int findPreferably(int wished) {
        synchronized (GIVEN) {
            if (isFree(wished) && GIVEN.add(wished)) {
                return wished;
            }
        }
        return find();
    }

    /** Whether nobody listens on the port of the loopback address now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
