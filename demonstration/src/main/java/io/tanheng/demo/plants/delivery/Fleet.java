/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.tanheng.demo.faults.Fault;
import io.tanheng.demo.faults.Faults;
import io.tanheng.demo.plants.HistoryProgress;
import io.tanheng.demo.plants.PlantsConfiguration;
import io.tanheng.demo.plants.source.SimulatedPlants;
import io.tanheng.demo.plants.source.SimulatedSource;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** All plants with their lines, the stranger, and the one who looks after them. */
public final class Fleet implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Fleet.class.getName());
    private static final int HISTORY_MONTHS = 3;
    private static final long ROUND_MILLIS = 500;

    private final PlantsConfiguration configuration;
    private final Faults faults;
    private final DeliveryMarks marks;
    private final Optional<DeviceKeyFile> deviceKey;
    private final List<PlantLine> lines = new ArrayList<>();
    private final List<Journey> journeys = new ArrayList<>();
    private final Forger forger;
    private final long startedNanos = System.nanoTime();
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "plants-rounds"));
    private boolean arrived;

    private Fleet(PlantsConfiguration configuration, Faults faults) {
        this.configuration = configuration;
        this.faults = faults;
        deviceKey = DeviceKeyFile.open(
                configuration.dataDirectory(), configuration.clock().instant());
        marks = new DeliveryMarks(configuration.dataDirectory().resolve(DeliveryMarks.NAME));
        List<SimulatedSource> sources = SimulatedPlants.all();
        forger = new Forger(configuration.mqttUrl(), sources.get(0), faults, configuration.clock());
        Instant now = configuration.clock().instant();
        sources.stream()
                .collect(groupingBy(source -> source.id().site(), LinkedHashMap::new, toList()))
                .forEach((site, atSite) -> lines.add(line(site, atSite, now)));
        faults.onMended(this::mended);
    }

    /** What one source has before it at the start. */
    private record Journey(SourceLane lane, Instant from, Instant to) {

        long hours() {
            return Math.max(0, Duration.between(from, to).toHours());
        }

        long acknowledgedHours() {
            return Math.max(
                    0,
                    Math.min(
                            hours(), Duration.between(from, lane.acknowledged()).toHours()));
        }
    }

    /** Starts everything. */
    public static Fleet start(PlantsConfiguration configuration, Faults faults) {
        Fleet fleet = new Fleet(configuration, faults);
        fleet.lines.forEach(PlantLine::start);
        fleet.forger.start();
        var unused =
                fleet.rounds.scheduleWithFixedDelay(fleet::round, ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS);
        return fleet;
    }

    /** How far the readings from before the start have come. */
    public HistoryProgress progress() {
        return new HistoryProgress(
                journeys.stream().mapToLong(Journey::hours).sum(),
                journeys.stream().mapToLong(Journey::acknowledgedHours).sum(),
                Duration.ofNanos(System.nanoTime() - startedNanos));
    }

    @Override
    public void close() {
        rounds.shutdownNow();
        forger.close();
        lines.forEach(PlantLine::close);
        marks.save();
    }

    private PlantLine line(String site, List<SimulatedSource> sources, Instant now) {
        List<SourceLane> lanes = new ArrayList<>();
        for (SimulatedSource source : sources) {
            SourceLane lane = new SourceLane(
                    source, new Mischief(source.id(), faults), marks, historyStart(source, now), signing(source, now));
            lanes.add(lane);
            journeys.add(new Journey(lane, lane.acknowledged(), now));
        }
        return new PlantLine(configuration.mqttUrl(), "tanheng-plant-" + site, lanes, configuration.clock());
    }

    private Optional<SigningDevice> signing(SimulatedSource source, Instant now) {
        return source.id().equals(SimulatedPlants.COAL_STACK)
                ? deviceKey.map(key -> new SigningDevice(
                        source.id(), source.instruments().plant().zone(), key, now))
                : Optional.empty();
    }

    /** Midnight at the site, three months ago. */
    private static Instant historyStart(SimulatedSource source, Instant now) {
        ZoneId zone = source.instruments().plant().zone();
        return now.atZone(zone)
                .minusMonths(HISTORY_MONTHS)
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
    }

    private void round() {
        try {
            lookAfter();
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "The plants' marks could not be kept; trying again", failure);
        }
    }

    private void lookAfter() {
        faults.passTime();
        marks.save();
        if (!arrived) {
            HistoryProgress progress = progress();
            arrived = progress.complete();
            configuration.progress().accept(progress);
        }
    }

    private void mended(Fault fault, Instant brokenSince) {
        if (!Mischief.sentInVain(fault)) {
            return;
        }
        Instant minute = brokenSince.truncatedTo(ChronoUnit.MINUTES);
        lines.stream()
                .flatMap(line -> line.lanes().stream())
                .filter(lane -> Mischief.victim(fault)
                        .filter(lane.source().id()::equals)
                        .isPresent())
                .forEach(lane -> lane.sendAgainFrom(minute));
    }
}
