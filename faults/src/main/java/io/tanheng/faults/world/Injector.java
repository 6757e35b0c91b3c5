/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.faults.fleet.Ledger;
import io.tanheng.faults.network.Weather;
import io.tanheng.faults.schedule.Fault;
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
import io.tanheng.faults.schedule.Target;
import io.tanheng.parts.Part;
import io.tanheng.parts.Together;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Does faults to a world under load and waits until it is well again. */
public final class Injector implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration FOR_A_STOP_POINT = Duration.ofMinutes(3);

    private final World world;
    private final Flow flow;
    private final Backends backends;
    private final Replicas replicas;

    public Injector(World world, Ledger ledger) {
        this.world = world;
        this.flow = new Flow(world, ledger);
        this.backends = new Backends(world);
        this.replicas = new Replicas(world);
    }

    /** Does one fault; returns when readings run all the way again. */
    public Injected inject(Fault fault) throws InterruptedException {
        int kills = act(fault);
        long over = System.nanoTime();
        flow.awaitAgain();
        return new Injected(fault, kills, Duration.ofNanos(System.nanoTime() - over + startNanos));
    }

    /** How long starting again took inside {@link #act}, which is part of the recovery. */
    private long startNanos;

    private int act(Fault fault) throws InterruptedException {
        startNanos = 0;
        if (fault instanceof Kill kill) {
            return kill(kill.targets());
        } else if (fault instanceof KillBackend) {
            backends.killOne();
            return 1;
        } else if (fault instanceof StopAt stop) {
            return stopAt(stop);
        } else if (fault instanceof PauseWhileAnotherTakesOver pause) {
            replicas.pauseWhileAnotherTakesOver(pause.length());
            return 0;
        } else if (fault instanceof Pause pause) {
            world.part(pause.target()).pause();
            sleep(pause.length());
            world.part(pause.target()).resume();
            return 0;
        } else if (fault instanceof Restart restart) {
            world.part(restart.target()).stop();
            startAgain(List.of(world.part(restart.target())));
            return 0;
        } else if (fault instanceof DiskFull full) {
            FullDisk.under(world.part(full.target()));
            sleep(full.length());
            return kill(List.of(full.target()));
        } else if (fault instanceof Network network) {
            world.weather(network.link(), network.weather());
            sleep(network.length());
            world.weather(network.link(), Weather.CLEAR);
            return 0;
        }
        return replicas.storm(((RebalanceStorm) fault).changes());
    }

    private int kill(List<Target> targets) {
        List<Part> victims = targets.stream().map(world::part).toList();
        victims.forEach(Part::kill);
        startAgain(victims);
        return victims.size();
    }

    private void startAgain(List<Part> parts) {
        long started = System.nanoTime();
        Together.start(parts);
        startNanos = System.nanoTime() - started;
    }

    /**
     * Kills services and starts them so that they end themselves, again and again at the next point, and at last for good. The
     * services do this side by side; each that has ended is replaced at once, so that the others go on having work.
     */
    private int stopAt(StopAt stop) throws InterruptedException {
        Map<Target, Deque<Passage>> toCome = new EnumMap<>(Target.class);
        stop.passages()
                .forEach(passage -> toCome.computeIfAbsent(passage.point().target(), any -> new ArrayDeque<>())
                        .add(passage));
        List<Part> last = new ArrayList<>();
        toCome.values().forEach(passages -> world.startToStopAt(passages.element()));
        long deadline = System.nanoTime() + FOR_A_STOP_POINT.toNanos();
        while (last.size() < toCome.size()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        toCome + " was not reached within " + FOR_A_STOP_POINT.toSeconds() + " s");
            }
            for (Map.Entry<Target, Deque<Passage>> chain : toCome.entrySet()) {
                if (!chain.getValue().isEmpty() && !world.part(chain.getKey()).isRunning()) {
                    replaceByTheNext(chain.getKey(), chain.getValue()).ifPresent(last::add);
                    deadline = System.nanoTime() + FOR_A_STOP_POINT.toNanos();
                }
            }
            sleep(LOOK);
        }
        startAgain(last);
        return toCome.size();
    }

    /** The process that is to stay, where no stop point is left. */
    private Optional<Part> replaceByTheNext(Target target, Deque<Passage> passages) {
        passages.remove();
        if (!passages.isEmpty()) {
            world.startToStopAt(passages.element());
            return Optional.empty();
        }
        return Optional.of(world.startUnarmed(target));
    }

    static void sleep(Duration length) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(length.toMillis());
    }

    /** Where each partition of the readings ends; empty while Kafka does not answer. */
    List<Long> readingsInKafka() {
        return flow.endsOfReadings();
    }

    /** How often an accounting process found that its partition belongs to another. */
    public long fenced() {
        return replicas.fenced();
    }

    @Override
    public void close() {
        flow.close();
    }
}
