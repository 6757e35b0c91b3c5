/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.VerifierKey;
import io.tanheng.evidence.tile.Fsck;
import io.tanheng.evidence.tile.HttpTileSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a stranger finds of the evidence log of a running demo. */
record LogCheck(Http http, String reporting, InstantSource clock) {

    private JsonNode log() throws IOException {
        return http.getJson(reporting + "/api/v1/log");
    }

    /** The keys it says it signs by. */
    static List<VerifierKey> keys(JsonNode log) {
        return StreamSupport.stream(log.path("keys").spliterator(), false)
                .map(key -> VerifierKey.parse(key.asText()))
                .toList();
    }

    /** Hashes every entry anew, with the address and the keys alone. */
    void whole() throws IOException {
        JsonNode log = log();
        long size = Fsck.check(
                        new HttpTileSource(HttpClient.newHttpClient(), URI.create(reporting + "/log")),
                        new LogIdentity(
                                log.path("origin").asText(),
                                NoteKeys.always(keys(log).toArray(VerifierKey[]::new))),
                        clock.instant())
                .checkpoint()
                .checkpoint()
                .size();
        Checks.require(size > 0, "the log is empty");
    }

    /** Whether the witness has signed, and an authority has stamped the time by both imprints. */
    boolean seenFromOutside() throws IOException {
        JsonNode log = log();
        return log.path("witnesses").path(0).path("size").asLong() > 0
                && log.path("timestamps").findValuesAsText("imprint").containsAll(List.of("sha-256", "sm3"));
    }
}
