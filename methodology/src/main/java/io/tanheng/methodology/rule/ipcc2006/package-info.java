/* SPDX-License-Identifier: Apache-2.0 */
/** Stationary combustion, tier 1 of the IPCC guidelines of 2006. */
@NullMarked
package io.tanheng.methodology.rule.ipcc2006;

import org.jspecify.annotations.NullMarked;
