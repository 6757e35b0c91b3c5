/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** One MQTT message of a device: a topic and one or more frames. */
public record Shipment(ShipmentKind kind, String topic, List<SentFrame> frames) {
    public byte[] payload() {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        frames.forEach(frame -> payload.writeBytes(frame.bytes()));
        return payload.toByteArray();
    }

    Shipment as(ShipmentKind other) {
        return new Shipment(other, topic, frames);
    }
}
