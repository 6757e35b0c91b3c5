/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import java.time.Instant;
import java.util.Optional;

/** Where records are kept that are no contract; evidence is never dropped. */
public interface UnreadableStore {

    void keep(RecordPosition position, Optional<String> key, Optional<byte[]> value, String problem, Instant seenAt);
}
