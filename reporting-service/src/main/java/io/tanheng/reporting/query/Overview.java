/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.time.Instant;
import java.util.List;

/**
 * The first screen.
 *
 * @param now the time of the service's clock
 * @param clockSpeed seconds of that clock in a second; 1 unless a demonstration runs
 */
public record Overview(Instant now, long clockSpeed, List<OverviewSource> sources, QuarantineCounts quarantine) {}
