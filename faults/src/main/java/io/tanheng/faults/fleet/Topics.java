/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;

/** MQTT topics as a device is configured with them; written out here, so that a change of the contract is noticed. */
final class Topics {
    private Topics() {}

    static String of(SourceRegistration registration) {
        return of(registration.id(), registration.format().topicLevel());
    }

    static String of(SourceId id, String format) {
        return "tanheng/v1/" + id.organisation() + "/" + id.site() + "/" + id.source() + "/" + format;
    }
}
