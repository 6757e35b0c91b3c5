/* SPDX-License-Identifier: Apache-2.0 */
/** The same quantity in another unit. */
@NullMarked
package io.tanheng.methodology.rule.units;

import org.jspecify.annotations.NullMarked;
