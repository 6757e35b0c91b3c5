/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import java.time.Instant;
import java.util.Optional;

/**
 * State of a source and since when.
 *
 * @param since absent where it lies before what this service has seen
 */
public record StateView(SourceState state, Optional<Instant> since) {}
