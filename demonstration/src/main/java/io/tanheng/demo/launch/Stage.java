/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.demo.plants.source.SimulatedPlants;
import io.tanheng.parts.Part;
import io.tanheng.parts.Together;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Everything that runs, from the servers to the plants.
 *
 * @param servers what the services rest on
 * @param services the three services
 * @param clock the time they live in
 * @param playing what reports, if anything does
 */
record Stage(Servers servers, Services services, DemoClock clock, Optional<Playing> playing) {

    /** The source whose numbers are shown as examples. */
    static final SourceId EXAMPLE = SimulatedPlants.COAL_STACK;

    /** Services that may be killed at any moment need not wait seconds for each of their Kafka consumers when Ctrl-C ends them. */
    private static final String NO_LONG_FAREWELL = "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GRACEFUL_SHUTDOWN";

    /** The pages lead to it. */
    private static final String PAGE_THAT_BREAKS_THINGS = "TANHENG_DEMO_URL";

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** Starts all of it, the lower first, and tells {@code end} how to take it down again. */
    static Stage set(
            Path root, boolean withPlants, DataFolder data, Addresses addresses, Console console, EndInOrder end)
            throws IOException {
        LauncherLog.into(data.resolve("plants"));
        DemoClock clock = DemoClock.goOn(data.resolve("clock.txt"));
        end.add(clock::keepExactly);
        Servers servers = Servers.choose(System.getenv(), data, addresses);
        startServers(servers, console, end);
        Map<String, String> environment = new HashMap<>(servers.environment());
        environment.put("TANHENG_CLOCK", clock.setting());
        environment.put(NO_LONG_FAREWELL, "false");
        // Recordings to replay are from 2016 on, and the demo shall show them under their own dates.
        environment.putIfAbsent("TANHENG_INGEST_RETENTION", "P10000D");
        if (withPlants) {
            environment.put(PAGE_THAT_BREAKS_THINGS, "http://127.0.0.1:" + addresses.faults());
        }
        DemoWitness witness = DemoWitness.open(data, addresses.witness(), clock.clock());
        Services services = Services.choose(root, data, addresses, witness, environment);
        startServices(services, console, end);
        witness.watch(services.reporting().address(), end);
        Watch watch = new Watch(console, all(servers, services), clock);
        end.add(watch.begin());
        Optional<Playing> playing = Optional.empty();
        if (withPlants) {
            Playing begun = Playing.begin(servers, services, clock, watch, data, addresses.faults(), console);
            end.add(begun::close);
            playing = Optional.of(begun);
        }
        return new Stage(servers, services, clock, playing);
    }

    /** One of the last hours of the example's source that is sealed with a value. */
    Optional<TracedHour> recentTracedHour() throws IOException {
        return TracedHour.recent(new Http(), services.reporting().address(), EXAMPLE);
    }

    /** Waits for the first hour that can be followed; the history of a first start brings it after some seconds. */
    Optional<TracedHour> awaitTracedHour(Duration patience) throws IOException {
        if (playing.isEmpty()) {
            return recentTracedHour();
        }
        long end = System.nanoTime() + patience.toNanos();
        Optional<TracedHour> found = anyTracedHour();
        while (found.isEmpty()
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            found = anyTracedHour();
        }
        return found;
    }

    private Optional<TracedHour> anyTracedHour() throws IOException {
        Optional<TracedHour> recent = recentTracedHour();
        return recent.isPresent()
                ? recent
                : TracedHour.old(
                        new Http(),
                        services.reporting().address(),
                        EXAMPLE,
                        clock.clock().instant());
    }

    /** Everything that was started here, the lower first. */
    List<Part> parts() {
        return all(servers, services);
    }

    private static void startServers(Servers servers, Console console, EndInOrder end) {
        ExternalServers.requireAnswers(servers.external(), console);
        end.add(() -> Together.stop(servers.ours()));
        Together.start(servers.ours(), part -> console.happened("part.answers", part.name(), part.address()));
    }

    /** They begin together, which spares time, and are waited for in the order a reading passes them. */
    private static void startServices(Services services, Console console, EndInOrder end) {
        console.happened("service.starting");
        end.add(() -> Together.stop(services.inOrder()));
        services.inOrder().forEach(Part::begin);
        for (Part service : services.inOrder()) {
            service.awaitAnswer();
            console.happened("part.answers", service.name(), service.address());
        }
    }

    private static List<Part> all(Servers servers, Services services) {
        return Stream.concat(servers.ours().stream(), services.inOrder().stream())
                .toList();
    }
}
