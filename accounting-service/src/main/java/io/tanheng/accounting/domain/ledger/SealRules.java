/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import java.time.Duration;

/**
 * When an hour is sealed.
 *
 * @param grace event time that must have passed the hour's end
 * @param wallGrace time of the service clock that must have passed the hour's end, where the source fell silent
 * @param linger real time without a change before a late hour is sealed, so that a long back-fill makes one version of it
 * @param patience real time after which a late hour is sealed although it still changes
 */
public record SealRules(Duration grace, Duration wallGrace, Duration linger, Duration patience) {}
