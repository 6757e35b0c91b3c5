/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

import java.time.Instant;
import java.util.List;

/**
 * Payloads that together report a stretch of time.
 *
 * @param from first minute reported
 * @param until the minute after the last
 */
record Batch(Instant from, Instant until, List<byte[]> payloads) {

    Batch {
        payloads = List.copyOf(payloads);
    }
}
