/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import io.tanheng.accounting.domain.samples.HourSamples;
import io.tanheng.contracts.hours.BlockDigest;
import io.tanheng.contracts.hours.Conflict;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.source.SourceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps sealed hours and the low-water offset together, all or nothing, as the database transaction does. */
final class TransactionLikeStore {

    record Version(int number, HourBlock block, List<Conflict> conflicts) {}

    private final Map<HourKey, Version> current = new HashMap<>();
    private long nextOffset;
    private int versions;

    void commit(SealBatch batch) {
        if (batch.from() != nextOffset) {
            throw new AssertionError("the low-water offset is " + nextOffset + ", the batch starts at " + batch.from());
        }
        for (OpenHour hour : batch.hours()) {
            Version before = current.get(hour.key());
            if (hour.nextVersion() != (before == null ? 1 : before.number() + 1)) {
                throw new AssertionError("version " + hour.nextVersion() + " after " + before);
            }
            current.put(
                    hour.key(),
                    new Version(
                            hour.nextVersion(),
                            hour.samples().block(),
                            hour.samples().conflicts()));
            versions++;
        }
        nextOffset = batch.to();
    }

    void recall(HourKey key, PartitionLedger ledger) {
        Version version = current.get(key);
        if (version != null) {
            HourSamples samples = HourSamples.of(key.start(), version.block(), version.conflicts());
            ledger.recall(key, new SealedHour(samples, version.number()));
        }
    }

    Optional<Instant> lastSealed(SourceId source) {
        return current.keySet().stream()
                .filter(key -> key.source().equals(source))
                .map(HourKey::start)
                .max(Comparator.naturalOrder());
    }

    /** Forgets how far the log was read, not what was sealed. */
    void startOver() {
        nextOffset = 0;
    }

    long nextOffset() {
        return nextOffset;
    }

    int versions() {
        return versions;
    }

    /** Hour by hour the digest and the conflicts of the current version. */
    Map<String, String> content() {
        Map<String, String> content = new TreeMap<>();
        current.forEach((key, version) -> content.put(
                key.toString(), BlockDigest.of(key.source(), key.start(), version.block()) + version.conflicts()));
        return content;
    }
}
