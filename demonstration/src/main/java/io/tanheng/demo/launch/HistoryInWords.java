/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.demo.plants.HistoryProgress;
import java.time.Duration;
import java.util.function.Consumer;

/** Says every ten seconds how far the history of the plants has come, and when it is complete. */
final class HistoryInWords implements Consumer<HistoryProgress> {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final Console console;
    private Duration next = BETWEEN_LINES;
    private boolean complete;

    HistoryInWords(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void accept(HistoryProgress progress) {
        if (complete || progress.hours() == 0) {
            return;
        }
        if (progress.complete()) {
            complete = true;
            console.happened("plants.historySent", Long.toString(progress.hours()));
        } else if (progress.elapsed().compareTo(next) > 0) {
            next = progress.elapsed().plus(BETWEEN_LINES);
            console.happened(
                    "plants.history",
                    Long.toString(progress.acknowledgedHours()),
                    Long.toString(progress.hours()),
                    Integer.toString((int) (100 * progress.fraction())));
        }
    }
}
