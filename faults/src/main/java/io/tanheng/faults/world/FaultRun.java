/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.faults.fleet.DeviceFleet;
import io.tanheng.faults.fleet.Ledger;
import io.tanheng.faults.oracle.Judge;
import io.tanheng.faults.oracle.Verdict;
import io.tanheng.faults.schedule.Schedule.Step;
import io.tanheng.faults.schedule.Target;
import io.tanheng.parts.PostgresPart;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A world under load: faults are done to it, then it heals, then it is judged. */
public final class FaultRun implements AutoCloseable {
    /** The clocks of Europe are set back at 01:00 of this day; the run passes that hour. */
    private static final Instant EVE_OF_WINTER_TIME = Instant.parse("2026-10-25T00:05:00Z");

    private static final Duration FOR_HEALING = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final RunSettings settings;
    private final World world;
    private final DeviceFleet fleet;
    private final Injector injector;
    private final Judge judge;
    private final List<Injected> injected = new ArrayList<>();
    private final Laps laps = new Laps();

    /** Starts everything; the fleet sends from now on. */
    public FaultRun(RunSettings settings) throws IOException, InterruptedException {
        this.settings = settings;
        String clock = Instant.now() + "/" + EVE_OF_WINTER_TIME + "/" + settings.speed();
        world = new World(new WorldSettings(settings.folder(), clock, settings.proxies(), Map.of()));
        try {
            world.start();
            fleet = new DeviceFleet(settings.fleet(), world.devicesUrl(), ServiceClock.parse(clock));
            SourceRegistrar.register(world.part(Target.INGEST).address(), fleet.registrations());
        } catch (IOException | InterruptedException | RuntimeException e) {
            world.close();
            throw e;
        }
        injector = new Injector(world, fleet.ledger());
        judge = new Judge(world.databaseUrl(), PostgresPart.TANHENG, fleet.registrations());
        fleet.start();
        laps.end("start");
    }

    public World world() {
        return world;
    }

    public Ledger ledger() {
        return fleet.ledger();
    }

    public List<Injected> injected() {
        return List.copyOf(injected);
    }

    public long fenced() {
        return injector.fenced();
    }

    /** What PostgreSQL says of its own durability. */
    public String durability() throws SQLException {
        return Backends.durability(world.databaseUrl());
    }

    /** Lets it run for a while and then does the fault of a step; returns when readings run all the way again. */
    public Injected step(Step step) throws InterruptedException {
        Injector.sleep(step.calm());
        Injected done = injector.inject(step.fault());
        injected.add(done);
        return done;
    }

    /** Ends the load, waits until everything acknowledged has had the time to arrive, and judges. */
    public Verdict heal() throws InterruptedException, SQLException, IOException {
        laps.end("faults");
        fleet.stop();
        long deadline = System.nanoTime() + FOR_HEALING.toNanos();
        while (fleet.pending() > 0 && System.nanoTime() < deadline) {
            Injector.sleep(BETWEEN_LOOKS);
        }
        awaitStandstill(deadline);
        Verdict verdict = judge.judge(fleet.ledger());
        while (!verdict.good() && System.nanoTime() < deadline) {
            awaitStandstill(deadline);
            verdict = judge.judge(fleet.ledger());
        }
        laps.end("healing and judging");
        return verdict;
    }

    /** Only spares the judge work: the services need the processors while they catch up, and he reads everything. */
    private void awaitStandstill(long deadline) throws InterruptedException, SQLException {
        List<Long> before = List.of();
        List<Long> now = judge.progress();
        while (!now.equals(before) && System.nanoTime() < deadline) {
            Injector.sleep(BETWEEN_LOOKS);
            before = now;
            now = judge.progress();
        }
    }

    /** All versions of all hours that accounting has sealed. */
    long versions() throws SQLException {
        return judge.versions();
    }

    /** Where each partition of the readings ends; empty while Kafka does not answer. */
    List<Long> readingsInKafka() {
        return injector.readingsInKafka();
    }

    /** How long each part of the run took. */
    public Laps laps() {
        return laps;
    }

    public RunSettings settings() {
        return settings;
    }

    @Override
    public void close() {
        fleet.close();
        injector.close();
        world.close();
    }
}
