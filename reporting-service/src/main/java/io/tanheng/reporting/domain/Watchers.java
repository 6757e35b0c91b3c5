/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.source.SourceId;

/** Those who want to hear of changes; telling them never blocks. */
public interface Watchers {

    /** Newest values or the provisional hour of a source changed. */
    void sourceChanged(SourceId source);

    void hourSealed(HourSealed hour);

    void quarantineChanged();
}
