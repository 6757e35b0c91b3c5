/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.log;

import io.tanheng.contracts.quarantine.QuarantinedMessage;
import java.util.Optional;

/**
 * The entry of a message that somebody released from quarantine and that was then read well.
 *
 * <p>Its text has five lines, each with a line feed: {@code tanheng-quarantine-release-1}, id of the quarantine entry, SHA-256 of the
 * original bytes, when, and by whom.
 */
public final class ReleaseEntry {

    private ReleaseEntry() {}

    /** Nothing for a message that is not released. */
    public static Optional<LogEntry> of(QuarantinedMessage message) {
        return message.released()
                .map(release -> LogEntry.ofLines(
                        LogEntry.Kind.QUARANTINE_RELEASE,
                        "tanheng-quarantine-release-1",
                        message.id(),
                        message.originalDigest(),
                        release.at().toString(),
                        release.by().replace('\n', ' ')));
    }
}
