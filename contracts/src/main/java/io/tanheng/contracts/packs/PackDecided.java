/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.packs;

import io.tanheng.contracts.digest.Sha256;
import java.time.Instant;
import java.util.Objects;

/**
 * What a person decided of a version of an organisation's own pack: the value of a record in the topic {@code tanheng.packs.v1}.
 *
 * @param pack its name within the organisation
 * @param number of the decision among those of this version, from 1
 * @param by whose decision it is
 * @param reason in their words
 * @param digest SHA-256 over paths and texts of the version's files
 */
public record PackDecided(
        String organisation,
        String pack,
        int version,
        int number,
        Outcome outcome,
        Role role,
        String by,
        Instant at,
        String reason,
        String digest) {

    /** What was decided. */
    public enum Outcome {
        APPROVED,
        REJECTED,
        WITHDRAWN
    }

    /** As whom. */
    public enum Role {
        /** Who submitted the version. */
        SUBMITTER,
        /** Another person. */
        REVIEWER
    }

    public PackDecided {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
        Sha256.bytes(digest);
        if (version < 1 || number < 1) {
            throw new IllegalArgumentException("Versions and decisions are counted from 1");
        }
    }

    /** Its identity, and the key of its record. */
    public String key() {
        return organisation + "/" + pack + "/" + version + "/" + number;
    }
}
