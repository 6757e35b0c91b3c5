/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.settings;

import io.tanheng.contracts.time.ServiceClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the one clock of the service. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    @Singleton
    ServiceClock clock(ReportingSettings settings) {
        return ServiceClock.parse(settings.clock());
    }
}
