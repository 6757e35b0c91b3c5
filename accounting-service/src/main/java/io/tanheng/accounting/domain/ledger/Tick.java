/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import java.time.Instant;

/**
 * The time at which something is decided; the domain never asks a clock.
 *
 * @param clock the service clock, for what is measured in hours of the plants
 * @param nanos a steady count of real nanoseconds, for how long the input has been quiet
 */
public record Tick(Instant clock, long nanos) {}
