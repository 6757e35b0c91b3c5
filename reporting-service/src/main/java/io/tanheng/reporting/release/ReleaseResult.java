/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.release;

import java.time.Instant;

/** What became of the wish to release an entry. */
public sealed interface ReleaseResult {

    /** Ingest was asked to read it again; it answers through the topic of quarantine. */
    record Requested(String id, Instant at, String by) implements ReleaseResult {}

    /** There is no such entry. */
    record Unknown(String id) implements ReleaseResult {}

    /** It was released before. */
    record AlreadyReleased(String id) implements ReleaseResult {}

    /** Kafka did not take the command; the entry is as it was. */
    record NotSent(String id, String why) implements ReleaseResult {}
}
