/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.faults;

/** Takes the MQTT broker away and brings it back; the launcher, who runs it, gives this. */
public interface BrokerSwitch {

    /** Ends the broker the hard way; returns when it is gone. */
    void stop();

    /** Starts it again with its journal; returns when it answers. */
    void start();
}
