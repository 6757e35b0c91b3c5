/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.contracts.time.ServiceClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time in the simulated world: it runs sixty times as fast as ours, begins thirty days back, and stands still while the demo
 * does not run.
 *
 * <p>It is kept in a file. What is written there while the demo runs lies a little ahead, so that no minute happens twice when
 * the demo is killed; at an orderly end the exact time is written.
 */
final class DemoClock {

    private static final int SPEED = 60;
    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofSeconds(5);

    private final Path file;
    private final String setting;
    private final ServiceClock clock;

    private DemoClock(Path file, String setting) {
        this.file = file;
        this.setting = setting;
        this.clock = ServiceClock.parse(setting);
    }

    /** Goes on where the file says the clock stood still. */
    static DemoClock goOn(Path file) throws IOException {
        Instant real = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Instant simulated = Files.exists(file)
                ? Instant.parse(Files.readString(file).trim())
                : real.minus(BACK).truncatedTo(ChronoUnit.HOURS);
        return new DemoClock(file, real + "/" + simulated + "/" + SPEED);
    }

    /** As services read it from {@code TANHENG_CLOCK}. */
    String setting() {
        return setting;
    }

    /** The clock itself. */
    ServiceClock clock() {
        return clock;
    }

    /** Writes down how far the clock may run before this is called again. */
    void keepAhead() throws IOException {
        keep(clock.instant().plus(AHEAD.multipliedBy(SPEED)));
    }

    /** Writes down where the clock stands still. */
    void keepExactly() throws IOException {
        keep(clock.instant());
    }

    private void keep(Instant instant) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, instant + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
