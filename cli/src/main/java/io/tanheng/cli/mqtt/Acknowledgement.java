/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.mqtt;

/** What the broker's acknowledgement says. */
public enum Acknowledgement {
    /** The broker has it and somebody will get it. */
    TAKEN,
    /** The broker has dropped it, because nobody subscribes (MQTT 5 reason 0x10): ingest has never been connected. */
    NO_RECEIVER
}
