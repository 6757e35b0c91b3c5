/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants;

import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.demo.faults.Faults;
import io.tanheng.demo.faults.FaultsFile;
import io.tanheng.demo.plants.delivery.DeviceKeyFile;
import io.tanheng.demo.plants.delivery.Fleet;
import io.tanheng.demo.plants.source.SimulatedPlants;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The simulated plants, reporting: three months of history, then live by the clock, as real devices do. */
public final class Plants implements AutoCloseable {

    private final Faults faults;
    private final Fleet fleet;

    private Plants(Faults faults, Fleet fleet) {
        this.faults = faults;
        this.fleet = fleet;
    }

    /** What must be registered with ingest before the plants start: their sources, and Plant Bowen for {@code tanheng replay}. */
    public static List<SourceRegistration> registrations() {
        return Registrations.all();
    }

    /**
     * The same with the key of the device that signs.
     *
     * @param folder where the plants keep what they note, see {@link PlantsConfiguration}
     */
    public static List<SourceRegistration> registrations(Path folder, Instant now) {
        Optional<DeviceKeyFile> key = DeviceKeyFile.open(folder, now);
        return registrations().stream()
                .map(registration -> key.filter(any -> registration.id().equals(SimulatedPlants.COAL_STACK))
                        .map(found -> registration.with(found.registered()))
                        .orElse(registration))
                .toList();
    }

    /** Starts all plants; returns at once. Ingest should be connected to the broker by then. */
    public static Plants start(PlantsConfiguration configuration) {
        Faults faults = new Faults(
                configuration.clock(),
                configuration.broker(),
                new FaultsFile(configuration.dataDirectory().resolve("faults.properties")));
        return new Plants(faults, Fleet.start(configuration, faults));
    }

    /** How far the readings from before the start have come. */
    public HistoryProgress historyProgress() {
        return fleet.progress();
    }

    /** The switches of what can be broken. */
    public Faults faults() {
        return faults;
    }

    @Override
    public void close() {
        fleet.close();
    }
}
