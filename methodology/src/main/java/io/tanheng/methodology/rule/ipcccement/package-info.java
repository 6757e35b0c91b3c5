/* SPDX-License-Identifier: Apache-2.0 */
/** Cement clinker by the IPCC 2006 guidelines, volume 3 chapter 2, tiers 1 and 2. */
@NullMarked
package io.tanheng.methodology.rule.ipcccement;

import org.jspecify.annotations.NullMarked;
