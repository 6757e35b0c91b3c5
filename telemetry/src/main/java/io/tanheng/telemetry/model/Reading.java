/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One value of one parameter for one moment or period, exactly as the device sent it.
 *
 * @param parameter the device's own code, such as {@code a19001} or a SenML name
 * @param at the moment of a sample, or the start of the period
 * @param periodSeconds length of the period in seconds; 0 for a sample
 * @param value the decimal as sent, digits kept
 * @param unit as sent, where the format carries a unit
 */
public record Reading(
        String parameter,
        Statistic statistic,
        Instant at,
        int periodSeconds,
        BigDecimal value,
        Optional<String> unit,
        DataFlag flag) {}
