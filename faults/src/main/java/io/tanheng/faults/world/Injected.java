/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.faults.schedule.Fault;
import java.time.Duration;
import java.util.Locale;

/**
 * A fault that was done.
 *
 * @param kills how many processes it ended with SIGKILL, those not counted that ended themselves at a stop point
 * @param recovery from the moment the fault was over until readings ran all the way again
 */
public record Injected(Fault fault, int kills, Duration recovery) {
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-44s well again after %.1f s", fault, recovery.toMillis() / 1000.0);
    }
}
