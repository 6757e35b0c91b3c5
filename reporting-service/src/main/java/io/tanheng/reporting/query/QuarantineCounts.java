/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.quarantine.QuarantineReason;
import java.util.Map;

/** How many entries are in quarantine; {@code byReason} counts the open ones. */
public record QuarantineCounts(long open, long released, Map<QuarantineReason, Long> byReason) {}
