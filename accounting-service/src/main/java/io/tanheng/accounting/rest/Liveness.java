/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.Stoppage;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Alive unless one of the threads ended by a failure of our own: then whoever watches us should start us again. */
@org.eclipse.microprofile.health.Liveness
public final class Liveness implements HealthCheck {

    private final Stoppage stoppage;

    public Liveness(Stoppage stoppage) {
        this.stoppage = stoppage;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("accounting threads")
                .status(stoppage.alive())
                .build();
    }
}
