/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.settings;

import io.quarkus.runtime.StartupEvent;
import io.tanheng.contracts.host.Loopback;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.contracts.topics.TopicCreation;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Runs before the first message is read: says where the service listens, and makes sure that the topics are there. */
@ApplicationScoped
public class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class);
    private static final int BEFORE_MESSAGING = 10;

    void start(
            @Observes @Priority(BEFORE_MESSAGING) StartupEvent event, ReportingSettings settings, ServiceClock clock) {
        String host = settings.httpHost();
        if (Loopback.is(host)) {
            LOG.infof(
                    "Listening on %s alone: there are no people and rights yet. TANHENG_HTTP_HOST changes it."
                            + " 尚无用户与权限，仅监听本机；可由 TANHENG_HTTP_HOST 更改。",
                    host);
        } else {
            LOG.warnf(
                    "Listening on %s: anyone who reaches it can read everything and release from quarantine."
                            + " 尚无用户与权限，任何可访问者均可读取全部数据并放行隔离报文。",
                    host);
        }
        if (clock.simulated()) {
            LOG.infof("The clock is simulated: now %s, %d times real time.", clock.instant(), clock.speed());
        }
        TopicCreation.ensure(settings.kafka());
    }
}
