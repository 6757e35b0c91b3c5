/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import io.tanheng.contracts.source.SourceId;
import java.time.Instant;

/** One hour of one source. */
public record HourKey(SourceId source, Instant start) {}
