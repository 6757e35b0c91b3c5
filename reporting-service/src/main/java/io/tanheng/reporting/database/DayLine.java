/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.source.SourceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The current hours of a day added up.
 *
 * @param figures hours with a mass
 * @param compared hours with a mass and a reference
 */
public record DayLine(
        SourceId source,
        LocalDate day,
        int hours,
        int valid,
        int stopped,
        int inCalibration,
        int invalid,
        int noMethod,
        int figures,
        Optional<BigDecimal> co2Mass,
        int compared,
        Optional<BigDecimal> comparedMeasured,
        Optional<BigDecimal> comparedReference,
        long countedMinutes,
        long suspectMinutes,
        long conflicts) {}
