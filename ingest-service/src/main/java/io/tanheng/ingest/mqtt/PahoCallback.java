/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.mqtt;

import io.tanheng.ingest.domain.DeviceMessageReceiver;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.eclipse.paho.mqttv5.common.packet.MqttReturnCode;

/** What Paho tells of one connection. */
record PahoCallback(MqttConnection connection, DeviceMessageReceiver receiver) implements MqttCallback {

    @Override
    public void messageArrived(String topic, MqttMessage message) {
        connection.arrived(topic, message, receiver);
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
        if (response.getReturnCode() == MqttReturnCode.RETURN_CODE_SESSION_TAKEN_OVER) {
            connection.lost("another replica connected with the same client id; give each its own TANHENG_REPLICA");
            return;
        }
        MqttException exception = response.getException();
        String reason =
                exception == null ? "the broker closed it: " + response.getReasonString() : exception.toString();
        connection.lost(reason);
    }

    @Override
    public void mqttErrorOccurred(MqttException exception) {
        connection.lost(exception.toString());
    }

    @Override
    public void connectComplete(boolean reconnect, String serverUri) {
        // The subscription is made by the thread that connects: Paho can block for ever when it is made in a callback.
    }

    @Override
    public void deliveryComplete(IMqttToken token) {
        // Nothing is published here.
    }

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {
        // No extended authentication is offered.
    }
}
