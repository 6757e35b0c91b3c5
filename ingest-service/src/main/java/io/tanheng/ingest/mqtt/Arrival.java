/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.mqtt;

import io.tanheng.ingest.domain.DeviceMessage;

/** A message on its way to Kafka, which the broker still holds. */
final class Arrival implements DeviceMessage.Receipt {

    private final MqttConnection connection;
    private final Acknowledgements acknowledgements;
    private final int packetId;
    private final long arrivedNanos;
    private volatile boolean safe;

    Arrival(MqttConnection connection, Acknowledgements acknowledgements, int packetId, long arrivedNanos) {
        this.connection = connection;
        this.acknowledgements = acknowledgements;
        this.packetId = packetId;
        this.arrivedNanos = arrivedNanos;
    }

    @Override
    public void acknowledge() {
        safe = true;
        acknowledgements.wake(this);
    }

    @Override
    public void redeliver(String why) {
        connection.lost("dropped on purpose, so that a message comes again: " + why);
        acknowledgements.wake(this);
    }

    MqttConnection connection() {
        return connection;
    }

    int packetId() {
        return packetId;
    }

    long arrivedNanos() {
        return arrivedNanos;
    }

    /** Whether there is nothing to wait for: Kafka has it, or its connection is gone and the broker will send it again. */
    boolean settled() {
        return safe || connection.isLost();
    }

    boolean safe() {
        return safe;
    }
}
