/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The devices of a fleet, in zones whose hours are awkward: half-hour offsets and clocks that are set back. */
public final class Devices {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Asia/Shanghai"),
            ZoneId.of("Asia/Shanghai"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Europe/Berlin"));

    private Devices() {}

    /** The devices of a fleet of these settings. */
    public static List<Device> of(FleetSettings settings) {
        List<Device> devices = new ArrayList<>();
        for (int number = 0; number < settings.stacks(); number++) {
            devices.add(new StackDevice(Registrations.stack(number, zone(number)), new Dice(settings.seed() + number)));
        }
        for (int number = 0; number < settings.meters(); number++) {
            devices.add(
                    new MeterDevice(Registrations.meter(number, zone(number)), new Dice(settings.seed() - 1 - number)));
        }
        return List.copyOf(devices);
    }

    private static ZoneId zone(int number) {
        return ZONES.get(number % ZONES.size());
    }
}
