/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Places at which a test may end the process without a word: {@code TANHENG_STOP_AT=name} at the first passage, {@code
 * name:n} at the n-th.
 */
public enum StopPoint {
    /** Records were read, nothing is done with them yet. */
    AFTER_POLL("accounting-after-poll"),
    /** Hours, results and outbox rows are written, the offset is not. */
    AFTER_UPSERT("accounting-after-upsert"),
    /** Everything is written, nothing committed. */
    BEFORE_COMMIT("accounting-before-commit"),
    /** Everything is committed, nobody knows yet. */
    AFTER_COMMIT("accounting-after-commit");

    private static final Optional<String> SETTING = Optional.ofNullable(System.getenv("TANHENG_STOP_AT"));
    private static final AtomicInteger PASSAGES = new AtomicInteger();
    private static final int KILLED = 137;

    private final String setting;

    StopPoint(String setting) {
        this.setting = setting;
    }

    /** Ends the process if it was told to end here. */
    public void pass() {
        if (SETTING.isPresent() && name(SETTING.get()).equals(setting)) {
            if (PASSAGES.incrementAndGet() == passage(SETTING.get())) {
                Runtime.getRuntime().halt(KILLED);
            }
        }
    }

    static String name(String told) {
        int colon = told.indexOf(':');
        return colon < 0 ? told : told.substring(0, colon);
    }

    static int passage(String told) {
        int colon = told.indexOf(':');
        return colon < 0 ? 1 : Integer.parseInt(told.substring(colon + 1));
    }
}
