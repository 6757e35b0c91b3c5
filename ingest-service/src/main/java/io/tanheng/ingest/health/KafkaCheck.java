/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.health;

import io.tanheng.ingest.kafka.KafkaOut;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when records can be sent. */
@Readiness
@Singleton
final class KafkaCheck implements HealthCheck {

    private final KafkaOut kafka;

    KafkaCheck(KafkaOut kafka) {
        this.kafka = kafka;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Kafka").status(kafka.isConnected()).build();
    }
}
