/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import io.tanheng.accounting.domain.samples.HourSamples;

/**
 * The current version of a sealed hour, as far as the ledger needs it.
 *
 * @param samples never changed again; a reopened hour works on a copy
 */
public record SealedHour(HourSamples samples, int version) {}
