/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.mqtt;

/** Is told what happens at the door, to count it. */
public interface MqttObserver {

    void connected();

    void lost(String why);

    /** A message was acknowledged to the broker so long after it arrived. */
    void acknowledged(long nanos);
}
