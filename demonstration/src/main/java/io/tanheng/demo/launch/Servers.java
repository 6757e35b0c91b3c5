/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.KafkaPart;
import io.tanheng.parts.MqttPart;
import io.tanheng.parts.Part;
import io.tanheng.parts.PostgresPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The servers the system rests on: ours, except where the environment names one that runs already.
 *
 * @param ours those to be started here
 * @param external the others, by the name of the setting that names them
 * @param environment where all of them are, as services read it
 */
record Servers(List<Part> ours, Map<String, String> external, Map<String, String> environment) {

    private static final String MQTT = "TANHENG_MQTT_URL";
    private static final String KAFKA = "TANHENG_KAFKA";
    private static final String DATABASE = "TANHENG_DATABASE_URL";
    private static final String USER = "TANHENG_DATABASE_USER";
    private static final String PASSWORD = "TANHENG_DATABASE_PASSWORD";

    /** Chooses; starts nothing yet. */
    static Servers choose(Map<String, String> given, DataFolder data, Addresses addresses) {
        List<Part> ours = new ArrayList<>();
        Map<String, String> external = new HashMap<>();
        Map<String, String> environment = new HashMap<>();
        Map<String, Part> candidates = Map.of(
                MQTT, new MqttPart(data.resolve("mqtt"), addresses.mqtt(), JavaOptions.heap(192)),
                KAFKA, new KafkaPart(data.resolve("kafka"), addresses.kafka(), JavaOptions.heap(256)),
                DATABASE, new PostgresPart(data.resolve("postgresql"), addresses.postgres()));
        candidates.forEach((name, part) -> {
            String address = given.get(name);
            if (address == null) {
                ours.add(part);
                environment.put(name, part.address());
            } else {
                external.put(name, address);
                environment.put(name, address);
            }
        });
        environment.put(USER, given.getOrDefault(USER, PostgresPart.TANHENG));
        environment.put(PASSWORD, given.getOrDefault(PASSWORD, PostgresPart.TANHENG));
        return new Servers(List.copyOf(ours), Map.copyOf(external), Map.copyOf(environment));
    }

    /** The MQTT broker, if it is ours. */
    Optional<Part> broker() {
        return ours.stream().filter(MqttPart.class::isInstance).findFirst();
    }

    /** Where the MQTT broker is, be it ours or not. */
    String brokerAddress() {
        return Objects.requireNonNull(environment.get(MQTT));
    }
}
