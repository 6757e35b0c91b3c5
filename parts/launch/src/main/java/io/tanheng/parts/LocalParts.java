/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The three servers the system needs, each in a process of its own, started together and ended together. */
public final class LocalParts implements AutoCloseable {

    private final KafkaPart kafka;
    private final MqttPart mqtt;
    private final PostgresPart postgres;

    private LocalParts(Path folder, JavaOptions java) {
        kafka = new KafkaPart(folder.resolve("kafka"), FreePorts.find(), java);
        mqtt = new MqttPart(folder.resolve("mqtt"), FreePorts.find(), java);
        postgres = new PostgresPart(folder.resolve("postgresql"), FreePorts.find());
    }

    /** Starts all three on free ports with heaps that suit tests; what the folder holds from before is kept. */
    public static LocalParts start(Path folder) {
        return start(folder, JavaOptions.heap(384));
    }

    /** Starts all three on free ports; what the folder holds from before is kept. */
    public static LocalParts start(Path folder, JavaOptions java) {
        LocalParts parts = new LocalParts(folder, java);
        Together.start(parts.all());
        return parts;
    }

    /** Kafka. */
    public KafkaPart kafka() {
        return kafka;
    }

    /** The MQTT broker. */
    public MqttPart mqtt() {
        return mqtt;
    }

    /** PostgreSQL. */
    public PostgresPart postgres() {
        return postgres;
    }

    /** All three, in no order that matters. */
    public List<Part> all() {
        return List.of(kafka, mqtt, postgres);
    }

    /** Where the parts are, as services read it from their environment. */
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("TANHENG_KAFKA", kafka.address());
        environment.put("TANHENG_MQTT_URL", mqtt.address());
        environment.put("TANHENG_DATABASE_URL", postgres.address());
        environment.put("TANHENG_DATABASE_USER", PostgresPart.TANHENG);
        environment.put("TANHENG_DATABASE_PASSWORD", PostgresPart.TANHENG);
        return Map.copyOf(environment);
    }

    @Override
    public void close() {
        Together.stop(all());
    }
}
