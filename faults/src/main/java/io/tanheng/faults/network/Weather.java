/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.network;

/** What a proxy does to the connections that pass through it. */
public enum Weather {
    /** Bytes pass. */
    CLEAR,
    /** Connections are reset and new ones are reset at once. */
    RESETS,
    /** The next bytes of each connection are cut in the middle, then it is reset; new connections pass. */
    TRUNCATED,
    /** Connections stay open and no byte passes, as when a cable is pulled. */
    HALF_OPEN,
    /** Bytes pass late and few at a time. */
    SLOW
}
