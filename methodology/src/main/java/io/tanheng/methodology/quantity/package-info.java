/* SPDX-License-Identifier: Apache-2.0 */
/** Amounts with units, and how they are rounded. */
@NullMarked
package io.tanheng.methodology.quantity;

import org.jspecify.annotations.NullMarked;
