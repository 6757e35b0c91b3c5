/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import java.time.Instant;
import java.util.List;

/** Where quarantined messages are kept. */
public interface QuarantineStore {

    /**
     * Applies records in order, all or none, each once; one that comes again, or an older one, changes nothing. Where a
     * record brought no bytes, those kept stay.
     */
    void keep(List<QuarantineRecord> records);

    /** Notes that a release was asked for; says whether the entry was open. */
    boolean requestRelease(String id, Instant at, String by);

    /** Takes the note back: the request could not be sent. */
    void withdrawRelease(String id);
}
