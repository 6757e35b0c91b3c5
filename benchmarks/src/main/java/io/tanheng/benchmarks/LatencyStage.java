/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import io.tanheng.benchmarks.load.MqttPublisher;
import io.tanheng.benchmarks.load.PreparedMessage;
import io.tanheng.faults.fleet.Device;
import io.tanheng.faults.fleet.Device.Variant;
import io.tanheng.faults.fleet.Devices;
import io.tanheng.faults.fleet.FleetSettings;
import io.tanheng.faults.fleet.SentReading;
import io.tanheng.faults.schedule.Target;
import io.tanheng.faults.world.SourceRegistrar;
import io.tanheng.faults.world.World;
import io.tanheng.faults.world.WorldSettings;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** From the moment a device publishes until the live page has been told: one reading at a time, nothing else going on. */
final class LatencyStage implements Stage {
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final long BETWEEN_MILLISECONDS = 230;

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public List<String> run(BenchmarkSettings settings, Path folder) throws Exception {
        Files.createDirectories(folder);
        Device device = Devices.of(new FleetSettings(1, 0, 0, 1, Duration.ZERO)).get(0);
        try (World world = new World(new WorldSettings(folder, "system", false, Map.of()))) {
            world.start();
            SourceRegistrar.register(world.part(Target.INGEST).address(), List.of(device.registration()));
            URI broker = URI.create(world.devicesUrl());
            try (MqttPublisher publisher =
                            new MqttPublisher(new InetSocketAddress(broker.getHost(), broker.getPort()), "latency", 1);
                    LiveEvents events =
                            new LiveEvents(world.part(Target.REPORTING).address())) {
                return List.of(line(measure(settings.samples(), device, publisher, events)));
            }
        }
    }

    /** Each message is a minute of its own with a value of its own, from oldest to newest, the last one just now. */
    private static double[] measure(int samples, Device device, MqttPublisher publisher, LiveEvents events)
            throws Exception {
        int warmUps = samples / 4;
        Instant first = Instant.now().truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofMinutes(samples + warmUps));
        untilKnown(device, first.minus(Duration.ofMinutes(1)), publisher, events);
        double[] milliseconds = new double[samples];
        for (int sample = -warmUps; sample < samples; sample++) {
            Instant minute = first.plus(Duration.ofMinutes(sample + warmUps));
            BigDecimal mark = new BigDecimal("15.0000").add(BigDecimal.valueOf(sample + warmUps + 1L, 4));
            PreparedMessage message = message(device, minute, mark);
            long published = System.nanoTime();
            publisher.publish(List.of(message));
            long shown = events.whenSaid(":" + mark.toPlainString());
            if (sample >= 0) {
                milliseconds[sample] = (shown - published) / NANOSECONDS_PER_MILLISECOND;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLISECONDS);
        }
        Arrays.sort(milliseconds);
        return milliseconds;
    }

    /** A registration is with whoever takes messages a moment after it was answered; what comes before that is put aside. */
    private static void untilKnown(Device device, Instant minute, MqttPublisher publisher, LiveEvents events)
            throws Exception {
        BigDecimal mark = new BigDecimal("14.0001");
        do {
            publisher.publish(List.of(message(device, minute, mark)));
        } while (events.said(":" + mark.toPlainString(), Duration.ofSeconds(1)).isEmpty());
    }

    private static PreparedMessage message(Device device, Instant minute, BigDecimal mark) {
        List<SentReading> readings = new ArrayList<>(device.readings(minute, Variant.MEASURED));
        SentReading velocity = readings.get(0);
        readings.set(0, new SentReading(velocity.key(), mark, velocity.flag()));
        return new PreparedMessage(
                device.topic(), device.frame(minute, readings, 1).bytes());
    }

    private static String line(double[] milliseconds) {
        return BenchmarksMain.format(
                "%-46s p50 %.0f ms, p99 %.0f ms, longest %.0f ms (n=%d)  target p99 < 1000 ms",
                "publish to live page, no load",
                milliseconds[milliseconds.length / 2],
                milliseconds[(int) (milliseconds.length * 0.99)],
                milliseconds[milliseconds.length - 1],
                milliseconds.length);
    }
}
