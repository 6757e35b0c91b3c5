/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.log;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.packs.PackDecided;
import java.nio.charset.StandardCharsets;

/**
 * The entry of what a person decided of a version of an organisation's own pack.
 *
 * <p>Its text has eleven lines, each with a line feed: {@code tanheng-pack-decision-1}, organisation, pack, version, number of the decision
 * among those of the version, what was decided, when, in which role, by whom, the SHA-256 of the reason, and the SHA-256 of the pack's
 * content.
 */
public final class PackDecisionEntry {

    private PackDecisionEntry() {}

    public static LogEntry of(PackDecided decided) {
        return LogEntry.ofLines(
                LogEntry.Kind.PACK_DECISION,
                "tanheng-pack-decision-1",
                decided.organisation(),
                decided.pack(),
                Integer.toString(decided.version()),
                Integer.toString(decided.number()),
                decided.outcome().name(),
                decided.at().toString(),
                decided.role().name(),
                decided.by().replace('\n', ' '),
                Sha256.of(decided.reason().getBytes(StandardCharsets.UTF_8)),
                decided.digest());
    }
}
