/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import io.tanheng.contracts.hours.BlockDigest;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.faults.fleet.SentFrame;
import io.tanheng.faults.oracle.Finding.Kind;
import io.tanheng.faults.oracle.ReportingTables.Entry;
import io.tanheng.faults.oracle.ReportingTables.Shown;
import io.tanheng.faults.oracle.ReportingTables.State;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Compares what two places tell of the same thing: versions with each other, reporting with accounting, quarantine with what was sent. */
final class AgreementOracle {
    private final Consumer<Finding> findings;

    AgreementOracle(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** The digest of a version is that of what it holds. */
    void judgeDigest(SealedHour hour) {
        if (!BlockDigest.of(hour.key().source(), hour.key().hour(), hour.block())
                .equals(hour.digest())) {
            find(Kind.WRONG_EVIDENCE, hour.key() + " version " + hour.version(), "the digest is not that of the block");
        }
    }

    /** Versions of an hour count from one without a hole, and the last is the only current one. */
    void judgeVersions(List<SealedVersion> hours) {
        Map<HourKey, Set<Integer>> versions = new HashMap<>();
        Map<HourKey, Integer> current = new HashMap<>();
        for (SealedVersion hour : hours) {
            versions.computeIfAbsent(hour.key(), any -> new HashSet<>()).add(hour.version());
            if (hour.current() && current.put(hour.key(), hour.version()) != null) {
                find(Kind.DOUBLED, hour.key().toString(), "has two current versions");
            }
        }
        versions.forEach((key, numbers) -> {
            int last = current.getOrDefault(key, -1);
            if (numbers.size() != last || numbers.stream().anyMatch(number -> number < 1 || number > last)) {
                find(Kind.DISAGREEMENT, key.toString(), "has the versions " + numbers + ", current is " + last);
            }
        });
    }

    /** Reporting shows each version once, with the same digest and the same idea of which is current. */
    void judgeReporting(List<SealedVersion> hours, Map<Shown, State> shown) {
        Map<Shown, State> unexpected = new HashMap<>(shown);
        for (SealedVersion hour : hours) {
            State state = unexpected.remove(new Shown(hour.key(), hour.version()));
            State expected = new State(hour.current(), hour.digest());
            if (!expected.equals(state)) {
                find(
                        Kind.DISAGREEMENT,
                        hour.key() + " version " + hour.version(),
                        "reporting has " + state + ", accounting " + expected);
            }
        }
        unexpected.keySet().forEach(extra -> find(Kind.INVENTED, extra.toString(), "is in reporting only"));
    }

    /** Every frame that had to be refused is in quarantine with its bytes and a reason that fits, and nothing else is. */
    void judgeQuarantine(Map<String, SentFrame> poison, Map<String, Entry> quarantine) {
        poison.forEach((id, frame) -> {
            Entry entry = quarantine.get(id);
            if (entry == null) {
                find(
                        Kind.LOST,
                        id,
                        "was acknowledged, had to be refused for " + frame.refusedFor() + " and is nowhere");
            } else {
                judgeEntry(id, frame, entry);
            }
        });
        for (Map.Entry<String, Entry> entry : quarantine.entrySet()) {
            if (!poison.containsKey(entry.getKey())) {
                find(
                        Kind.INVENTED,
                        entry.getKey(),
                        "is in quarantine for " + entry.getValue().reason());
            }
        }
    }

    private void judgeEntry(String id, SentFrame frame, Entry entry) {
        if (!frame.refusedFor().contains(QuarantineReason.valueOf(entry.reason()))) {
            find(Kind.WRONG_VALUE, id, "is refused for " + entry.reason() + ", expected " + frame.refusedFor());
        }
        if (!Digests.of(frame.bytes()).equals(entry.originalDigest())) {
            find(Kind.WRONG_EVIDENCE, id, "does not hold the bytes that were sent");
        }
    }

    private void find(Kind kind, String where, String what) {
        findings.accept(new Finding(kind, where, what));
    }
}
