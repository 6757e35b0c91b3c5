/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.log.LogEntry;
import io.tanheng.evidence.note.DatedKey;
import io.tanheng.reporting.log.EvidenceLog;
import io.tanheng.reporting.log.LogTree;
import io.tanheng.reporting.settings.PublicAddress;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Where what is printed is published, and by which keys the log says so. */
@ApplicationScoped
class PublishedPlace {

    private final EvidenceLog log;
    private final Optional<String> publicAddress;

    PublishedPlace(EvidenceLog log, ReportingSettings settings) {
        this.log = log;
        this.publicAddress = PublicAddress.of(settings.certificates());
    }

    /** Of this service, without a slash at its end; absent where it has none. */
    Optional<String> publicAddress() {
        return publicAddress;
    }

    /** Where an entry stands; nothing where it is not in the tree. */
    Optional<LogStanding> standing(LogTree tree, LogEntry entry) {
        List<String> keys = log.keys().stream()
                .flatMap(found -> found.identity().keys().keys().stream())
                .map(DatedKey::key)
                .map(key -> key.text())
                .toList();
        return LogStanding.of(tree, entry, keys);
    }
}
