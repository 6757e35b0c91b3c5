/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What accounting has of a unit already, also what somebody has corrected or withdrawn since: that is not ours to bring back. */
public final class KeptRecords {

    private final Set<String> names = new HashSet<>();

    /**
     * Reads accounting's answer.
     *
     * @param records a list of records, those corrected or withdrawn among them
     */
    public KeptRecords(JsonNode records) {
        records.forEach(record -> names.add(name(
                record.path("kind").asText(),
                record.path("item").asText(),
                record.path("source").asText(""),
                record.path("period").asText())));
    }

    /** The entries that are not there. */
    public List<Entry> lacking(Year year, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !names.contains(
                        name(entry.kind().name(), entry.item(), entry.source().orElse(""), entry.period(year))))
                .toList();
    }

    private static String name(String kind, String item, String source, String period) {
        return String.join(" ", kind, item, source, period);
    }
}
