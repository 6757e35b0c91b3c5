/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.measurement.Measurand;
import java.util.Optional;

/**
 * One parameter over an hour.
 *
 * @param name from the registration, absent where it no longer holds the parameter
 * @param average a figure of its registered unit
 */
public record ChannelRow(
        String parameter,
        Optional<LocalText> name,
        Measurand measurand,
        Figure average,
        Figure minimum,
        Figure maximum,
        int validMinutes,
        int suspectMinutes,
        String flags,
        boolean usedByMethod) {}
