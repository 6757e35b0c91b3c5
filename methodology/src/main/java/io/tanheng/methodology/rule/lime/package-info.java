/* SPDX-License-Identifier: Apache-2.0 */
/** Lime: Regulation (EU) 2018/2066 Annex IV section 10, methods A and B, and the IPCC 2006 guidelines, volume 3 chapter 2. */
@NullMarked
package io.tanheng.methodology.rule.lime;

import org.jspecify.annotations.NullMarked;
