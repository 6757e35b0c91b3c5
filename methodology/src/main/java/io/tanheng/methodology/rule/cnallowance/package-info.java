/* SPDX-License-Identifier: Apache-2.0 */
/** Allowances of power units, the allocation plans of the national emissions trading scheme. */
@NullMarked
package io.tanheng.methodology.rule.cnallowance;

import org.jspecify.annotations.NullMarked;
