/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.measure;

import java.util.Map;

/**
 * One measured round of one side.
 *
 * @param microseconds processor time of each process for each message
 * @param foreignCores how many cores were busy with what is not ours
 */
public record Round(long messages, double seconds, Map<String, Double> microseconds, double foreignCores) {
    public double rate() {
        return messages / seconds;
    }

    /** Processor time of the named processes together for each message. */
    public double microsecondsOf(String... processes) {
        double sum = 0;
        for (String process : processes) {
            sum += microseconds.getOrDefault(process, 0.0);
        }
        return sum;
    }
}
