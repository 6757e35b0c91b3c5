/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.faults.fleet.FleetSettings;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A whole run: the fleet, how fast time passes, where data is kept.
 *
 * @param speed how many times faster than real time the clock of all processes runs
 * @param proxies whether connections pass proxies
 */
public record RunSettings(long seed, FleetSettings fleet, int speed, boolean proxies, Path folder) {
    /** Twelve stacks and four meters, an hour every seven and a half seconds. */
    public static RunSettings of(long seed, boolean proxies, Path folder) {
        return new RunSettings(seed, new FleetSettings(12, 4, 5, seed, Duration.ofMinutes(100)), 480, proxies, folder);
    }
}
