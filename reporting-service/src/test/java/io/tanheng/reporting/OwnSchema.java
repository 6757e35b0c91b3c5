/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settings of a service that hears nothing: a schema of its own, and topics nobody writes to. */
public final class OwnSchema {

    private static final List<String> CHANNELS =
            List.of("sources", "hours", "quarantine", "live-readings", "live-hours");

    private OwnSchema() {}

    public static Map<String, String> named(String schema) {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.flyway.schemas", schema);
        settings.put("quarkus.datasource.jdbc.additional-jdbc-properties.currentSchema", schema);
        settings.put("quarkus.log.category.\"org.apache.kafka.clients.NetworkClient\".level", "ERROR");
        for (String channel : CHANNELS) {
            settings.put("mp.messaging.incoming." + channel + ".topic", schema + "." + channel);
        }
        return settings;
    }
}
