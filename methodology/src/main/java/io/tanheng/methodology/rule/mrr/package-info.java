/* SPDX-License-Identifier: Apache-2.0 */
/** European Union, Regulation (EU) 2018/2066, Annex VIII. */
@NullMarked
package io.tanheng.methodology.rule.mrr;

import org.jspecify.annotations.NullMarked;
