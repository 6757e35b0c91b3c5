/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

/** Where device messages come from; whatever speaks MQTT stands behind this. */
public interface DeviceMessages {

    /** Hands every message to the receiver from now on, until closed. */
    AutoCloseable deliverTo(DeviceMessageReceiver receiver);
}
