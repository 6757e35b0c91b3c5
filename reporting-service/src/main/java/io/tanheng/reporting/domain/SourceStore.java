/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;

/** Where registrations are kept. */
public interface SourceStore {

    /** Keeps a registration; an older version than the one in force enters the history alone. */
    void keep(SourceRegistration registration);

    /** Marks a source as taken off the register; its hours stay. */
    void deregister(SourceId id);
}
