/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import java.util.List;

/**
 * Hours that are sealed together, and where reading must start again once they are.
 *
 * @param partition of the readings topic
 * @param hours handed over: nobody changes them any more
 * @param from the low-water offset the batches before it leave
 * @param to the low-water offset this batch leaves: the smallest any unsealed hour rests on, else the next one to read
 */
public record SealBatch(int partition, List<OpenHour> hours, long from, long to) {}
