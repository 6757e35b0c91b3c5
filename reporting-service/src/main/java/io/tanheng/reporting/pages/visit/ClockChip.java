/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.visit;

import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.reporting.pages.format.Show;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The time the service goes by, for the head of every page.
 *
 * @param speed seconds of it in a second
 * @param simulated whether it is anything but the system's time
 */
public record ClockChip(Instant now, long speed, boolean simulated, ZoneId zone, String text) {

    static ClockChip of(ServiceClock clock, ZoneId zone, Show show) {
        Instant now = clock.instant();
        return new ClockChip(now, clock.speed(), clock.simulated(), zone, show.moment(now, zone));
    }
}
