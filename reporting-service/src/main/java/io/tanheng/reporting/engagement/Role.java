/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

/** As whom somebody acts in an engagement. */
public enum Role {
    /** Answers for the installation and its data. */
    OPERATOR,
    /** Judges the claim, for the body. */
    VERIFIER,
    /** Looks at the verifier's work, for the body, without having taken part in it (ISO 14065, 9.7). */
    REVIEWER,
    /** Grants, suspends and revokes, for the body, without having verified (ISO 14065, 9.8). */
    DECIDER
}
