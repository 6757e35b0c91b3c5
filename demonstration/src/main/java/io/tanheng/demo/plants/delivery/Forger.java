/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

import io.tanheng.cli.mqtt.MqttSender;
import io.tanheng.cli.mqtt.SendFailure;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.demo.faults.Fault;
import io.tanheng.demo.faults.Faults;
import io.tanheng.demo.plants.instrument.Disturbance;
import io.tanheng.demo.plants.source.SimulatedSource;
import io.tanheng.demo.plants.wire.Hj212Voice;
import io.tanheng.demo.plants.wire.Voice;
import io.tanheng.telemetry.model.WireFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A stranger who sends made-up readings: as the coal unit's stack but from another device, and as a stack nobody knows. */
final class Forger implements AutoCloseable {

    private static final long PAUSE_MILLIS = 2000;
    private static final String FORGED_DEVICE = "0000000000000000BADC0DE1";

    private final String url;
    private final SimulatedSource victim;
    private final Faults faults;
    private final Clock clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "forger"));
    private Optional<MqttSender> sender = Optional.empty();

    Forger(String url, SimulatedSource victim, Faults faults, Clock clock) {
        this.url = url;
        this.victim = victim;
        this.faults = faults;
        this.clock = clock;
    }

    void start() {
        var unused = thread.scheduleWithFixedDelay(this::turn, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
        sender.ifPresent(MqttSender::close);
    }

    private void turn() {
        if (!faults.on(Fault.FORGED_SOURCE)) {
            sender.ifPresent(MqttSender::close);
            sender = Optional.empty();
            return;
        }
        try {
            if (sender.filter(MqttSender::connected).isEmpty()) {
                sender = Optional.of(MqttSender.connect(url, "stranger"));
            }
            sender.ifPresent(this::forge);
        } catch (SendFailure e) {
            // The broker is away; a forger can wait.
            sender = Optional.empty();
        }
    }

    private void forge(MqttSender line) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofMinutes(1));
        Disturbance half = (code, at, value) -> code.equals("a05001") ? value / 2 : value;
        Voice voice = new Hj212Voice(FORGED_DEVICE, victim.instruments().plant().zone());
        byte[] frame = voice.records(Duration.ofMinutes(1), List.of(victim.minute(minute, half)), clock.instant());
        SourceId known = victim.id();
        SourceId unknown = new SourceId(known.organisation(), known.site(), "stack-9");
        line.post(victim.topic().toString(), frame);
        line.post(new MqttTopic(unknown, WireFormat.HJ212).toString(), frame);
    }
}
