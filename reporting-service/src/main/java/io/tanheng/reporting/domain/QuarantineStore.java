/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.quarantine.QuarantinedMessage;
import java.time.Instant;
import java.util.Optional;

/** Where quarantined messages are kept. */
public interface QuarantineStore {

    /**
     * Applies a record once; one that comes again, or an older one, changes nothing.
     *
     * @param original absent where the record brought no bytes; then those kept stay
     */
    void keep(QuarantinedMessage message, Optional<byte[]> original, RecordPosition position);

    /** Notes that a release was asked for; says whether the entry was open. */
    boolean requestRelease(String id, Instant at, String by);

    /** Takes the note back: the request could not be sent. */
    void withdrawRelease(String id);
}
