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
    private static final int SPEED = 480;

    /** Twelve stacks and four meters, an hour every seven and a half seconds. */
    public static RunSettings of(long seed, boolean proxies, Path folder) {
        return new RunSettings(seed, fleet(12, 4, 5, seed), SPEED, proxies, folder);
    }

    /** Half the fleet, in the same zones and with all it does wrong: what each frame costs is most of what a run costs. */
    public static RunSettings shortForm(long seed, Path folder) {
        return new RunSettings(seed, fleet(6, 2, 3, seed), SPEED, false, folder);
    }

    private static FleetSettings fleet(int stacks, int meters, int connections, long seed) {
        return new FleetSettings(stacks, meters, connections, seed, Duration.ofMinutes(100));
    }
}
