/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

/** How far an engagement is. */
public enum Phase {
    /** The operator has claimed and asked. */
    CLAIMED,
    /** Risks are analysed; the sample is next. */
    PLANNED,
    /** The sample is drawn; findings are raised and closed. */
    EXAMINED,
    /** The verifier has given an opinion. */
    OPINED,
    /** A second person has agreed to it. */
    REVIEWED,
    CERTIFIED,
    SUSPENDED,
    REVOKED,
    /** The body has refused a certificate. */
    REFUSED,
    /** The operator has taken the claim back. */
    WITHDRAWN;

    /** Whether there is a certificate, whatever became of it. */
    public boolean hasCertificate() {
        return switch (this) {
            case CERTIFIED, SUSPENDED, REVOKED -> true;
            case CLAIMED, PLANNED, EXAMINED, OPINED, REVIEWED, REFUSED, WITHDRAWN -> false;
        };
    }
}
