/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.ingest.database.SourceVersion;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a registration as the history shows it.
 *
 * @param registration absent where this version is the removal
 */
public record SourceVersionView(
        long version, Instant changedAt, String changedBy, Optional<SourceRegistration> registration) {

    static SourceVersionView of(SourceVersion version) {
        return new SourceVersionView(
                version.version(), version.changedAt(), version.changedBy(), version.registration());
    }
}
