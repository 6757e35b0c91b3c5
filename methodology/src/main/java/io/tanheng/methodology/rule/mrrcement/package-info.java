/* SPDX-License-Identifier: Apache-2.0 */
/** Cement clinker by Regulation (EU) 2018/2066, Annex IV section 9, method B. */
@NullMarked
package io.tanheng.methodology.rule.mrrcement;

import org.jspecify.annotations.NullMarked;
