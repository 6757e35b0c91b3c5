/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.packs;

/** How far a version of a pack is. */
public enum PackState {
    /** Checked, and waiting for somebody to approve it. */
    SUBMITTED,
    /** Counts, unless a later version is approved too. */
    APPROVED,
    REJECTED,
    /** Was approved and counts no longer. */
    WITHDRAWN
}
