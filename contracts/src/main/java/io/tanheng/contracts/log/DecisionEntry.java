/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.log;

import java.time.Instant;

/**
 * The entry of what a person decided on the way from a claim to a certificate.
 *
 * <p>Its text has seven lines, each with a line feed: {@code tanheng-decision-1}, number of the engagement, number of the decision, when,
 * in which role, by whom, and the SHA-256 of what was decided as JSON.
 */
public final class DecisionEntry {

    private DecisionEntry() {}

    public static LogEntry of(long engagement, int number, Instant at, String role, String person, String actDigest) {
        return LogEntry.ofLines(
                LogEntry.Kind.DECISION,
                "tanheng-decision-1",
                Long.toString(engagement),
                Integer.toString(number),
                at.toString(),
                role,
                person.replace('\n', ' '),
                actDigest);
    }
}
