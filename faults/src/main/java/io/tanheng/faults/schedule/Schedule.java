/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.schedule;

import io.tanheng.faults.network.Weather;
import io.tanheng.faults.schedule.Fault.DiskFull;
import io.tanheng.faults.schedule.Fault.Kill;
import io.tanheng.faults.schedule.Fault.KillBackend;
import io.tanheng.faults.schedule.Fault.Network;
import io.tanheng.faults.schedule.Fault.Passage;
import io.tanheng.faults.schedule.Fault.Pause;
import io.tanheng.faults.schedule.Fault.PauseWhileAnotherTakesOver;
import io.tanheng.faults.schedule.Fault.RebalanceStorm;
import io.tanheng.faults.schedule.Fault.Restart;
import io.tanheng.faults.schedule.Fault.StopAt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The faults of a run in their order: equal seeds give equal schedules. */
public final class Schedule {
    private final Random random;

    public Schedule(long seed) {
        this.random = new Random(seed);
    }

    /**
     * What the short form does: each of the six killed, each stop point passed, a pause with take-over, which is also a change of
     * replicas. Faults that do not touch each other come at the same time, because it must be short.
     */
    public List<Step> once() {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Kill(List.of(Target.BROKER, Target.REPORTING)));
        faults.add(new Kill(List.of(Target.KAFKA)));
        faults.add(new Kill(List.of(Target.POSTGRESQL)));
        List<StopPoint> points = new ArrayList<>(List.of(StopPoint.values()));
        Collections.shuffle(points, random);
        faults.add(stopAt(points));
        Collections.shuffle(faults, random);
        faults.add(random.nextInt(faults.size()), new PauseWhileAnotherTakesOver(Duration.ofSeconds(1)));
        return steps(faults);
    }

    /** One round of the long form: everything the list knows, in a new order. */
    public List<Step> round() {
        List<Fault> faults = new ArrayList<>();
        for (Target target : Target.values()) {
            faults.add(new Kill(List.of(target)));
            faults.add(new Kill(List.of(target, other(target))));
            faults.add(new Pause(target, Duration.ofMillis(500 + random.nextInt(8_000))));
        }
        for (StopPoint point : StopPoint.values()) {
            faults.add(stopAt(List.of(point)));
        }
        for (Target service : List.of(Target.INGEST, Target.ACCOUNTING, Target.REPORTING)) {
            faults.add(new Restart(service));
        }
        for (Link link : Link.values()) {
            faults.add(network(link));
        }
        for (Target part : List.of(Target.KAFKA, Target.POSTGRESQL, Target.BROKER)) {
            faults.add(new DiskFull(part, Duration.ofMillis(1_000 + random.nextInt(4_000))));
        }
        faults.add(new KillBackend());
        faults.add(new PauseWhileAnotherTakesOver(Duration.ofSeconds(5 + random.nextInt(5))));
        faults.add(new RebalanceStorm(4 + random.nextInt(4)));
        Collections.shuffle(faults, random);
        return steps(faults);
    }

    private StopAt stopAt(List<StopPoint> points) {
        return new StopAt(points.stream()
                .map(point -> new Passage(point, 1 + random.nextInt(mostPassages(point))))
                .toList());
    }

    /** So that the process ends within seconds: frames come by the hundred, seals a few times an hour. */
    private static int mostPassages(StopPoint point) {
        return switch (point) {
            case INGEST_AFTER_ARRIVAL, INGEST_BEFORE_ACK, INGEST_AFTER_ACK -> 200;
            case ACCOUNTING_AFTER_POLL -> 10;
            case ACCOUNTING_AFTER_UPSERT, ACCOUNTING_BEFORE_COMMIT, ACCOUNTING_AFTER_COMMIT -> 2;
        };
    }

    private Target other(Target target) {
        List<Target> others = new ArrayList<>(List.of(Target.values()));
        others.remove(target);
        return others.get(random.nextInt(others.size()));
    }

    private Network network(Link link) {
        List<Weather> bad = List.of(Weather.RESETS, Weather.TRUNCATED, Weather.HALF_OPEN, Weather.SLOW);
        return new Network(link, bad.get(random.nextInt(bad.size())), Duration.ofMillis(500 + random.nextInt(7_000)));
    }

    private List<Step> steps(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Step(fault, Duration.ofMillis(200 + random.nextInt(800))))
                .toList();
    }

    /** A fault, and how long the system runs under load before it comes. */
    public record Step(Fault fault, Duration calm) {}
}
