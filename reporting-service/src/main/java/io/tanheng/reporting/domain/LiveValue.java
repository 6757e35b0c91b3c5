/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.readings.ReadingValue;
import java.time.Instant;

/**
 * The newest value of a parameter.
 *
 * @param since the first of the readings in a row that carried the same flag and the same suspicion
 */
public record LiveValue(ReadingValue reading, Instant at, int periodSeconds, Instant receivedAt, Instant since) {

    LiveValue followedBy(ReadingValue next, Instant nextAt, int nextPeriodSeconds, Instant nextReceivedAt) {
        boolean same = next.flag() == reading.flag() && next.suspect() == reading.suspect();
        return new LiveValue(next, nextAt, nextPeriodSeconds, nextReceivedAt, same ? since : nextAt);
    }
}
