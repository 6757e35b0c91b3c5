/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

/**
 * A message to be sent.
 *
 * @param line line of the file it comes from
 * @param topic the MQTT topic
 */
record Outgoing(int line, String topic, byte[] payload) {}
