/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

/** Takes device messages. */
public interface DeviceMessageReceiver {

    /** Takes a message; must not block, and must settle its receipt later from any thread. */
    void arrived(DeviceMessage message);
}
