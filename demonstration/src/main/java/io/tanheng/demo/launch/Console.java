/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Where people read what happens: plain lines, each with the time since the start. */
final class Console {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    /** A line as it is. */
    void line(String text) {
        out.println(text);
        out.flush();
    }

    /** A line about something that has just happened. */
    void happened(String name, Object... fillings) {
        line(String.format(Locale.ROOT, "%5.1f s  %s", sinceStart().toMillis() / 1000.0, Words.of(name, fillings)));
    }

    /** How long this has been going on. */
    Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
