/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.time.Instant;

/** A frame an hour rests on. */
public record FrameRow(String digest, Instant receivedAt, String mqttTopic, int partition, long offset, int bytes) {}
