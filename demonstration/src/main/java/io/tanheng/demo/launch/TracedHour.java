/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.contracts.source.SourceId;
import java.io.IOException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A sealed hour whose tonnes can be followed down to the bytes of a frame. */
record TracedHour(SourceId source, Instant hour) {

    private static final Period HISTORY = Period.ofMonths(3).plusDays(2);
    private static final Period SEARCHED = Period.ofDays(10);

    /** Where it is below the address of a server. */
    String path() {
        return "/sources/" + source.key() + "/hours/" + hour;
    }

    /** One of the last hours of the source; empty where none of them is sealed with a value. */
    static Optional<TracedHour> recent(Http http, String reporting, SourceId source) throws IOException {
        return newest(http, reporting, source, "last=24");
    }

    /** One of the first hours of the history, which are sealed while the later ones are still on their way. */
    static Optional<TracedHour> old(Http http, String reporting, SourceId source, Instant now) throws IOException {
        Instant from = now.atOffset(ZoneOffset.UTC).minus(HISTORY).toInstant().truncatedTo(ChronoUnit.HOURS);
        Instant to = from.atOffset(ZoneOffset.UTC).plus(SEARCHED).toInstant();
        return newest(http, reporting, source, "from=" + from + "&to=" + to);
    }

    private static Optional<TracedHour> newest(Http http, String reporting, SourceId source, String range)
            throws IOException {
        JsonNode answer = http.getJson(reporting + "/api/v1/sources/" + source.key() + "/hours?" + range);
        Optional<TracedHour> newest = Optional.empty();
        for (JsonNode row : answer.path("hours")) {
            if (row.path("co2Mass").has("value")) {
                newest = Optional.of(
                        new TracedHour(source, Instant.parse(row.path("hour").asText())));
            }
        }
        return newest;
    }
}
