/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.time.Instant;
import java.util.Optional;

/**
 * A frame an hour rests on.
 *
 * @param signature absent where no manifest lists it
 */
public record FrameRow(
        String digest,
        Instant receivedAt,
        String mqttTopic,
        int partition,
        long offset,
        int bytes,
        Optional<FrameSignature> signature) {}
