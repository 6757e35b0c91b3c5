/* SPDX-License-Identifier: Apache-2.0 */
/**
 * From a claim to a certificate (ISO 14064-3, ISO 14065): what people decide, in order, and what may follow. Plain classes; the state of an
 * engagement is a fold over its decisions.
 */
@NullMarked
package io.tanheng.reporting.engagement;

import org.jspecify.annotations.NullMarked;
