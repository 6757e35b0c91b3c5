/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.time.ServiceClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;

/** All simulated devices: sends every minute that passes on its clock and keeps the ledger of it. */
public final class DeviceFleet implements AutoCloseable {
    private static final long TICK_MILLISECONDS = 50;
    private static final int EVERY_PACKING = 5;

    private final ServiceClock clock;
    private final Ledger ledger = new Ledger();
    private final List<Device> devices;
    private final List<DevicePlan> plans = new ArrayList<>();
    private final List<DeviceConnection> connections = new ArrayList<>();
    private final PriorityQueue<HeldBack> heldBack = new PriorityQueue<>(Comparator.comparing(HeldBack::due));
    private final Thread ticker = new Thread(this::run, "fleet");
    private Instant nextMinute;
    private volatile boolean stopped;

    private record HeldBack(Instant due, DeviceConnection connection, Shipment shipment) {}

    /** A fleet whose devices connect, but send nothing before {@link #start()}. */
    public DeviceFleet(FleetSettings settings, String brokerUrl, ServiceClock clock) {
        this.clock = clock;
        this.devices = Devices.of(settings);
        for (int index = 0; index < devices.size(); index++) {
            Dice dice = new Dice(settings.seed() * 31 + index);
            plans.add(new DevicePlan(devices.get(index), dice, settings.lateBy(), packs(index)));
        }
        for (int index = 0; index < settings.connections(); index++) {
            connections.add(new DeviceConnection(brokerUrl, "fleet-" + settings.seed() + "-" + index, ledger));
        }
        this.nextMinute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /** Frames of HJ 212 may follow each other in one message; two SenML packs side by side would be no JSON. */
    private boolean packs(int index) {
        return index % EVERY_PACKING == 1 && devices.get(index) instanceof StackDevice;
    }

    public List<SourceRegistration> registrations() {
        return devices.stream().map(Device::registration).toList();
    }

    public Ledger ledger() {
        return ledger;
    }

    public void start() {
        ticker.setDaemon(true);
        ticker.start();
    }

    private void run() {
        try {
            while (!stopped) {
                tick();
                TimeUnit.MILLISECONDS.sleep(TICK_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends what it holds back and then no more; the ledger is complete when {@link #pending()} is zero. */
    public synchronized void stop() {
        stopped = true;
        for (int index = 0; index < plans.size(); index++) {
            release(index, plans.get(index).rest(nextMinute));
        }
        while (!heldBack.isEmpty()) {
            HeldBack next = heldBack.remove();
            next.connection().send(next.shipment());
        }
    }

    /** Shipments that have left a device and are not acknowledged yet. */
    public int pending() {
        return connections.stream().mapToInt(DeviceConnection::pending).sum();
    }

    private synchronized void tick() {
        if (stopped) {
            return;
        }
        Instant passed = clock.instant().minus(Duration.ofMinutes(1));
        while (!nextMinute.isAfter(passed)) {
            for (int index = 0; index < plans.size(); index++) {
                release(index, plans.get(index).minute(nextMinute));
            }
            nextMinute = nextMinute.plus(Duration.ofMinutes(1));
        }
        while (!heldBack.isEmpty() && !heldBack.peek().due().isAfter(nextMinute)) {
            HeldBack next = heldBack.remove();
            next.connection().send(next.shipment());
        }
    }

    private void release(int device, List<Planned> planned) {
        DeviceConnection connection = connections.get(device % connections.size());
        for (Planned next : planned) {
            if (next.due().isBefore(nextMinute.plus(Duration.ofMinutes(1)))) {
                connection.send(next.shipment());
            } else {
                heldBack.add(new HeldBack(next.due(), connection, next.shipment()));
            }
        }
    }

    @Override
    public void close() {
        ticker.interrupt();
        connections.forEach(DeviceConnection::close);
    }
}
