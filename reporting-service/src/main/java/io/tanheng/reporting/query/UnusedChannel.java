/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.methodology.measurement.Measurand;

/** A parameter whose readings were kept and used by no rule. */
public record UnusedChannel(
        SourceId source, String parameter, LocalText name, Measurand measurand, String unit, UnusedReason reason) {}
