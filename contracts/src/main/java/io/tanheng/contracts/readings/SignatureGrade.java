/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.readings;

/** How far a reading can be followed back to its device; a reading without a signature has no grade. A later constant holds more. */
public enum SignatureGrade {
    /** By a key registered for the source. */
    SIGNED,
    /** And an authority that is trusted has seen the signature within the hour. */
    SIGNED_AND_STAMPED;

    public boolean atLeast(SignatureGrade other) {
        return compareTo(other) >= 0;
    }
}
