/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.hours.HourEvent;

/**
 * An hour version on its way into the database and to those who wait for it.
 *
 * @param detail JSON of {@link HourDetail}, written once for both
 */
record HourRow(HourEvent event, byte[] detail) {

    static HourRow of(HourEvent event) {
        return new HourRow(event, new HourDetail(event.figures(), event.channels()).json());
    }

    Outgoing outgoing() {
        return EventText.outgoing(HourHead.of(event), detail, event.block());
    }
}
