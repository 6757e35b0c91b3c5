/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.demo.faults.Fault;
import io.tanheng.demo.faults.Faults;
import io.tanheng.demo.plants.instrument.Disturbance;
import io.tanheng.demo.plants.source.SimulatedPlants;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the switches do to one source. */
final class Mischief {

    /** How often a message is sent in a duplicate storm. */
    static final int STORM_COPIES = 6;

    private static final double DRIFT_PER_HOUR = 0.06;
    private static final double LARGEST_DRIFT = 0.4;
    private static final int DAMAGED_EVERY_MINUTES = 10;

    private final SourceId source;
    private final Faults faults;

    Mischief(SourceId source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /** The source a switch works on; the broker has none. */
    static Optional<SourceId> victim(Fault fault) {
        return switch (fault) {
            case ANALYSER_DRIFT, FORGED_SOURCE, WRONG_SIGNATURE -> Optional.of(SimulatedPlants.COAL_STACK);
            case DUPLICATE_STORM -> Optional.of(SimulatedPlants.STEEL_POWER);
            case CLOCK_SKEW -> Optional.of(SimulatedPlants.STEEL_SINTER);
            case LATE_BACKFILL -> Optional.of(SimulatedPlants.GAS_STACK);
            case WRONG_CHECKSUM -> Optional.of(SimulatedPlants.CEMENT_KILN);
            case BROKER_OUTAGE -> Optional.empty();
        };
    }

    /** The carbon dioxide analyser reads less and less from the moment it was broken. */
    Disturbance drift() {
        return (code, at, value) -> !code.equals("a05001")
                ? value
                : since(Fault.ANALYSER_DRIFT)
                        .filter(since -> at.isAfter(since))
                        .map(since -> value * (1 - lost(since, at)))
                        .orElse(value);
    }

    /** What the device's clock shows. */
    Instant stamp(Instant at) {
        return since(Fault.CLOCK_SKEW)
                .filter(since -> !at.isBefore(since))
                .map(since -> at.plus(Faults.CLOCK_AHEAD))
                .orElse(at);
    }

    boolean withheld() {
        return since(Fault.LATE_BACKFILL).isPresent();
    }

    boolean storm() {
        return since(Fault.DUPLICATE_STORM).isPresent();
    }

    /** Whether the device signs by a key nobody registered. */
    boolean signsWrongly() {
        return since(Fault.WRONG_SIGNATURE).isPresent();
    }

    /** Whether the line damages the frame of this minute. */
    boolean damages(Instant minute) {
        return since(Fault.WRONG_CHECKSUM).isPresent() && minute.getEpochSecond() / 60 % DAMAGED_EVERY_MINUTES == 3;
    }

    /** Whether what was sent while it was broken must be sent again when it is mended. */
    static boolean sentInVain(Fault fault) {
        return fault == Fault.CLOCK_SKEW || fault == Fault.WRONG_CHECKSUM;
    }

    private Optional<Instant> since(Fault fault) {
        return victim(fault).filter(source::equals).flatMap(victim -> faults.since(fault));
    }

    private static double lost(Instant since, Instant at) {
        double hours = Duration.between(since, at).toSeconds() / 3600.0;
        return Math.min(LARGEST_DRIFT, hours * DRIFT_PER_HOUR);
    }
}
