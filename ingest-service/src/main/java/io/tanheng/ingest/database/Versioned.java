/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.database;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceRegistration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A registration with another version, or without what changes from version to version. */
final class Versioned {

    private Versioned() {}

    static SourceRegistration as(SourceRegistration registration, long version) {
        return with(registration, version, registration.changedAt(), registration.changedBy());
    }

    /** What two registrations are compared by: the JSON, so that 1.0 and 1.00 are different content. */
    static String content(SourceRegistration registration) {
        return new String(ContractJson.write(with(registration, 0, Instant.EPOCH, "")), StandardCharsets.UTF_8);
    }

    private static SourceRegistration with(SourceRegistration of, long version, Instant changedAt, String changedBy) {
        return new SourceRegistration(
                of.id(),
                version,
                of.name(),
                of.siteName(),
                of.sector(),
                of.region(),
                of.format(),
                of.deviceCode(),
                of.zone(),
                of.channels(),
                of.methodId(),
                of.constants(),
                of.referenceLabel(),
                changedAt,
                changedBy,
                of.signing());
    }
}
