/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.util.function.BiConsumer;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/** Passes on what arrives and cares for nothing else. */
record Arrivals(BiConsumer<String, MqttMessage> receiver) implements MqttCallback {

    @Override
    public void messageArrived(String topic, MqttMessage message) {
        receiver.accept(topic, message);
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {}

    @Override
    public void mqttErrorOccurred(MqttException failure) {}

    @Override
    public void deliveryComplete(IMqttToken token) {}

    @Override
    public void connectComplete(boolean reconnected, String address) {}

    @Override
    public void authPacketArrived(int reason, MqttProperties properties) {}
}
