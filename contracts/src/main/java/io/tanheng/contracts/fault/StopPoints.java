/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.fault;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Named places at which a fault test ends the process without a word: {@code TANHENG_STOP_AT=name} at the first passage,
 * {@code TANHENG_STOP_AT=name:n} at the n-th. Without the setting a passage costs nothing.
 */
public final class StopPoints {

    /** The exit code of a process that was killed, which this is meant to look like. */
    public static final int EXIT_CODE = 137;

    private final String name;
    private final AtomicInteger passagesLeft;

    private StopPoints(String name, int passage) {
        this.name = name;
        this.passagesLeft = new AtomicInteger(passage);
    }

    /** As the environment says. */
    public static StopPoints ofEnvironment() {
        return parse(System.getenv().getOrDefault("TANHENG_STOP_AT", ""));
    }

    /** Reads the setting; empty text sets none. */
    public static StopPoints parse(String setting) {
        int colon = setting.indexOf(':');
        return colon < 0
                ? new StopPoints(setting, 1)
                : new StopPoints(setting.substring(0, colon), Integer.parseInt(setting.substring(colon + 1)));
    }

    /** Says that the process is at the place; does not return when it is to end here. */
    public void passed(String place) {
        if (!name.isEmpty() && name.equals(place) && passagesLeft.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
