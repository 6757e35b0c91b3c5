/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.source.SourceId;
import java.time.Instant;

/** Word that a version of an hour is in the read model. */
public record HourSealed(SourceId source, Instant hour, int version, HourStatus status) {}
