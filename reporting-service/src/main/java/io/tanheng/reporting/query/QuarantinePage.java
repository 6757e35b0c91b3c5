/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A page of the list, newest first; {@code total} counts all entries the filter lets through. */
public record QuarantinePage(QuarantineFilter filter, long total, List<QuarantineRow> rows, QuarantineCounts counts) {

    @JsonProperty("hasNext")
    public boolean hasNext() {
        return (long) (filter.page() + 1) * filter.size() < total;
    }
}
