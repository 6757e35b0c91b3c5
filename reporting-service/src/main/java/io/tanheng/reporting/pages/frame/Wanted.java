/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.frame;

import io.tanheng.telemetry.model.Statistic;
import java.time.Instant;

/** The reading to look for in a frame. */
public record Wanted(String parameter, Statistic statistic, Instant at) {}
