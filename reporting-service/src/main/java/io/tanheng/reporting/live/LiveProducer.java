/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.live;

import io.tanheng.reporting.domain.Arrivals;
import io.tanheng.reporting.domain.LiveState;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes what the process keeps of the present, once. */
@ApplicationScoped
public class LiveProducer {

    @Produces
    @Singleton
    LiveState liveState(ReportingSettings settings) {
        return new LiveState(settings.silentAfter());
    }

    @Produces
    @Singleton
    Arrivals arrivals() {
        return new Arrivals();
    }
}
