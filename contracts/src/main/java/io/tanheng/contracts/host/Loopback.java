/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.host;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells whether an address can be reached from its own machine alone. */
public final class Loopback {

    private Loopback() {}

    /** Whether a host's name or address is a loopback address; a name nobody knows is none. */
    public static boolean is(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
