/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import java.time.Duration;

/**
 * What a message may be at most.
 *
 * @param ahead how far a device's clock may run ahead
 * @param retention how old readings may be
 * @param largestMessageBytes the largest payload that is read
 * @param largestRecordBytes the largest Kafka record, originals and headers included
 */
public record IngestLimits(Duration ahead, Duration retention, int largestMessageBytes, int largestRecordBytes) {

    private static final int BESIDES_ORIGINAL = 64 * 1024;

    /** How much of a message fits into a quarantine record beside what the record says of it. */
    int largestOriginalBytes() {
        return largestRecordBytes - BESIDES_ORIGINAL;
    }
}
