/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.packs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a pack, as it was submitted.
 *
 * @param pack its name within the organisation
 * @param files text by path: {@code parameters/own/….yaml} and {@code methodologies/{family}/{id}.yaml}
 * @param digest SHA-256 over paths and texts, lower-case hexadecimal
 * @param note what it is for, or what is new in it
 * @param decisions in order of time
 */
public record Pack(
        String organisation,
        String pack,
        int version,
        Map<String, String> files,
        String digest,
        String submittedBy,
        Instant submittedAt,
        String note,
        List<PackDecision> decisions) {

    public Pack {
        files = Map.copyOf(files);
        decisions = List.copyOf(decisions);
    }

    public PackState state() {
        return last().map(decision -> decision.decision().state()).orElse(PackState.SUBMITTED);
    }

    private Optional<PackDecision> last() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }
}
