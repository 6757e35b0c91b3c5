/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.tanheng.reporting.rest.OtherIssuer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A service that hears nothing: a schema of its own, and topics nobody writes to; and that trusts {@link OtherIssuer} and signs for
 * anybody. Those who share it leave the schema as empty as they found it; one start of the service serves them all.
 */
public final class OwnSchema implements QuarkusTestProfile {

    private static final String SCHEMA = "reporting_own";

    private static final List<String> CHANNELS =
            List.of("sources", "hours", "quarantine", "statements", "live-readings", "live-hours");

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(new OtherIssuer().settings());
        settings.put("quarkus.flyway.schemas", SCHEMA);
        settings.put("quarkus.datasource.jdbc.additional-jdbc-properties.currentSchema", SCHEMA);
        settings.put("quarkus.log.category.\"org.apache.kafka.clients.NetworkClient\".level", "ERROR");
        for (String channel : CHANNELS) {
            settings.put("mp.messaging.incoming." + channel + ".topic", SCHEMA + "." + channel);
        }
        return settings;
    }
}
