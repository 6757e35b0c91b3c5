/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.tanheng.accounting.domain.registry.Registry;
import io.tanheng.accounting.domain.result.HourMaking;
import io.tanheng.contracts.time.ServiceClock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The plain classes of the domain as beans. */
final class Producers {

    @Produces
    @Singleton
    ServiceClock clock(AccountingSettings settings) {
        return ServiceClock.parse(settings.clock());
    }

    @Produces
    @Singleton
    Registry registry() {
        return new Registry();
    }

    @Produces
    @Singleton
    HourMaking making(Registry registry) {
        return new HourMaking(registry::find);
    }
}
