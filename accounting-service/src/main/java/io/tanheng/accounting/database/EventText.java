/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.json.JsonText;

/** Puts the JSON of an {@link HourEvent} together from its parts, of which the large ones are copied and not written again. */
final class EventText {

    private static final byte[] COMMA = {','};

    private EventText() {}

    /**
     * The record to publish.
     *
     * @param detail JSON of {@link HourDetail}
     * @param block as it is stored
     */
    static Outgoing outgoing(HourHead head, byte[] detail, byte[] block) {
        byte[] headJson = ContractJson.write(head);
        JsonText event = new JsonText(headJson.length + detail.length + 4 * block.length / 3 + 64);
        event.raw(headJson, 0, headJson.length - 1).raw(COMMA, 0, 1).raw(detail, 1, detail.length - 1);
        event.field("block").base64(block).endObject();
        return new Outgoing(head.source().key(), event.toBytes());
    }
}
