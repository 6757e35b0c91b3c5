/* SPDX-License-Identifier: Apache-2.0 */
/** What the instruments at the stack make of the truth: noise, drift within their specification, calibration and maintenance. */
@NullMarked
package io.tanheng.demo.plants.instrument;

import org.jspecify.annotations.NullMarked;
