/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.activity;

import java.time.Instant;
import java.util.List;

/**
 * A version of a pack, without its files.
 *
 * @param inForce whether it counts
 * @param files their paths
 * @param digest SHA-256 over paths and texts
 * @param note what is new in it
 */
public record PackVersion(
        String pack,
        int version,
        State state,
        boolean inForce,
        List<String> files,
        String digest,
        String submittedBy,
        Instant submittedAt,
        String note,
        List<Decision> decisions) {

    public PackVersion {
        files = List.copyOf(files);
        decisions = List.copyOf(decisions);
    }

    /** How far it is. */
    public enum State {
        SUBMITTED,
        APPROVED,
        REJECTED,
        WITHDRAWN
    }

    /** What a person decided of it, and why. */
    public record Decision(Kind decision, String by, Instant at, String reason) {}

    /** What can be decided. */
    public enum Kind {
        APPROVE,
        REJECT,
        WITHDRAW
    }
}
