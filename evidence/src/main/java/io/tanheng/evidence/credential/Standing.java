/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

/** Whether a credential still holds, as far as its issuer says so. */
public enum Standing {
    HOLDS,
    SUSPENDED,
    REVOKED,
    /** It names status lists, and they are not at hand: who is offline has to ask later. */
    NOT_KNOWN,
    /** It names no status list, so nothing can ever be said against it. */
    WITHOUT_STATUS
}
