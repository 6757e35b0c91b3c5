/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.database;

import io.tanheng.contracts.source.SourceId;
import jakarta.persistence.Embeddable;

/** Identity of one version of one source. */
@Embeddable
public record SourceVersionKey(String organisation, String site, String source, long version) {

    static SourceVersionKey of(SourceId id, long version) {
        return new SourceVersionKey(id.organisation(), id.site(), id.source(), version);
    }
}
