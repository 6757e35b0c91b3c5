/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.live;

import io.tanheng.reporting.domain.LiveState;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the one live state of the process. */
@ApplicationScoped
public class LiveProducer {

    @Produces
    @Singleton
    LiveState liveState(ReportingSettings settings) {
        return new LiveState(settings.silentAfter());
    }
}
