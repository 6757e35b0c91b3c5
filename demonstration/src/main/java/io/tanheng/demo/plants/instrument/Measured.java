/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.instrument;

import io.tanheng.telemetry.model.DataFlag;

/** A value as the instrument sees it, before it is rounded to the digits it reports. */
public record Measured(Quantity quantity, double value, DataFlag flag) {}
