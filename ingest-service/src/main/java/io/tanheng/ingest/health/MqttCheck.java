/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.health;

import io.tanheng.ingest.metrics.IngestMetrics;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when messages come from the broker. */
@Readiness
@Singleton
final class MqttCheck implements HealthCheck {

    private final IngestMetrics metrics;

    MqttCheck(IngestMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("MQTT").status(metrics.isConnected()).build();
    }
}
