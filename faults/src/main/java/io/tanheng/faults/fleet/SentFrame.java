/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import io.tanheng.contracts.quarantine.QuarantineReason;
import java.util.List;
import java.util.Set;

/**
 * One frame of a payload.
 *
 * @param readings what it says; empty where it must be refused
 * @param refusedFor the reasons of which quarantine must name one; empty where it must be accepted
 */
public record SentFrame(byte[] bytes, List<SentReading> readings, Set<QuarantineReason> refusedFor) {
    static SentFrame good(byte[] bytes, List<SentReading> readings) {
        return new SentFrame(bytes, List.copyOf(readings), Set.of());
    }

    static SentFrame poison(byte[] bytes, QuarantineReason... reasons) {
        return new SentFrame(bytes, List.of(), Set.of(reasons));
    }
}
