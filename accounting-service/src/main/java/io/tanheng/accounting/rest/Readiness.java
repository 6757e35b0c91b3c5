/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.Stoppage;
import io.tanheng.accounting.kafka.Accounting;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Ready while readings are accounted; when accounting stopped for good, the reason stands here. */
@org.eclipse.microprofile.health.Readiness
public final class Readiness implements HealthCheck {

    private final Stoppage stoppage;
    private final Accounting accounting;

    public Readiness(Stoppage stoppage, Accounting accounting) {
        this.stoppage = stoppage;
        this.accounting = accounting;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("accounting");
        if (stoppage.reason().isPresent()) {
            return response.down().withData("stopped", stoppage.reason().get()).build();
        }
        return accounting.joined()
                ? response.up().build()
                : response.down()
                        .withData(
                                "waiting",
                                "for Kafka: the topics, the registrations or the group. 等待 Kafka：主题、登记信息或消费组。")
                        .build();
    }
}
