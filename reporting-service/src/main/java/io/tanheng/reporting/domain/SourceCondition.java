/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.telemetry.model.DataFlag;
import java.util.Collection;

/** What the flags of a source's newest readings say of the installation. */
public enum SourceCondition {
    RUNNING,
    STOPPED,
    IN_CALIBRATION;

    /** Stopped where every value says so, in calibration where any does, running otherwise. */
    static SourceCondition of(Collection<DataFlag> flags) {
        if (flags.stream().allMatch(flag -> flag == DataFlag.STOPPED)) {
            return STOPPED;
        }
        boolean calibration =
                flags.stream().anyMatch(flag -> flag == DataFlag.CALIBRATION || flag == DataFlag.MAINTENANCE);
        return calibration ? IN_CALIBRATION : RUNNING;
    }
}
