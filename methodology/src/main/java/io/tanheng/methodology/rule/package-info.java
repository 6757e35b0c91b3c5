/* SPDX-License-Identifier: Apache-2.0 */
/** The catalogue of rules; each document's rules stand in a package of their own below. */
@NullMarked
package io.tanheng.methodology.rule;

import org.jspecify.annotations.NullMarked;
