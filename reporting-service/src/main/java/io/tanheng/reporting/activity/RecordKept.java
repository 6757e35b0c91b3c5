/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.activity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A record of activity data as it is kept.
 *
 * @param period such as {@code 2026-03}
 * @param corrects the record it takes the place of
 * @param withdrawn whether it only takes that record back
 * @param correctedBy the record that takes its place
 */
public record RecordKept(
        long number,
        String unit,
        String kind,
        String item,
        Optional<String> source,
        String period,
        boolean standstill,
        Map<String, Value> values,
        Map<String, String> choices,
        Document document,
        String enteredBy,
        Instant enteredAt,
        Optional<Long> corrects,
        Optional<String> reason,
        boolean withdrawn,
        Optional<Long> correctedBy) {

    /** A value with the digits and in the unit it was entered in. */
    public record Value(String amount, String unit) {}

    /** What it was taken from. */
    public record Document(String name, String sha256) {}
}
