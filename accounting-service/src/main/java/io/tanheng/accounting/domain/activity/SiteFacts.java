/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.contracts.plan.MonitoringPlan;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is known of a site at the moment a submission is looked at.
 *
 * @param current the records that count, by identity
 * @param named the records a submission names by number, with the number of the record that corrects each
 */
public record SiteFacts(
        Optional<MonitoringPlan> plan,
        Map<RecordIdentity, ActivityEntry> current,
        List<SourceDocument> documents,
        Map<Long, Named> named) {

    /** A record named by number. */
    public record Named(ActivityEntry entry, Optional<Long> correctedBy) {}

    public static SiteFacts of(
            Optional<MonitoringPlan> plan,
            Collection<ActivityEntry> current,
            List<SourceDocument> documents,
            Map<Long, Named> named) {
        return new SiteFacts(
                plan,
                current.stream().collect(Collectors.toMap(RecordIdentity::of, Function.identity())),
                List.copyOf(documents),
                Map.copyOf(named));
    }

    /** A kept document by its digest or its name; the youngest of that name. */
    Optional<SourceDocument> document(String said) {
        return documents.stream()
                .filter(document ->
                        document.sha256().equals(said) || document.name().equals(said))
                .reduce((earlier, later) -> later);
    }
}
