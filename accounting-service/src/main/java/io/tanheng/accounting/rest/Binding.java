/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.quarkus.runtime.StartupEvent;
import io.tanheng.contracts.host.Loopback;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says at the start who can reach this service. */
@Singleton
final class Binding {

    private static final Logger LOG = Logger.getLogger(Binding.class);

    void say(@Observes StartupEvent event, @ConfigProperty(name = "quarkus.http.host") String host) {
        LOG.info(sentence(host));
    }

    static String sentence(String host) {
        return Loopback.is(host)
                ? "Operators and activity data are served on the loopback address " + host
                        + " only, because there are no people and rights yet. 尚无用户与权限，仅监听本机回环地址。"
                : "Operators and activity data are served on " + host
                        + " although there are no people and rights yet: whoever reaches it can enter activity data and order"
                        + " hours to be computed again. 尚无用户与权限，任何可访问者均可录入活动数据、下达重新核算。";
    }
}
