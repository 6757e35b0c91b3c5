/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.telemetry.model.Statistic;
import java.util.Optional;

/** A column of the table of readings: one parameter in one statistic. */
public record MinuteColumn(
        String parameter, Optional<LocalText> name, Statistic statistic, int periodSeconds, String unit) {}
