/* SPDX-License-Identifier: Apache-2.0 */
/** Sealed hours, from accounting to reporting. */
@NullMarked
package io.tanheng.contracts.hours;

import org.jspecify.annotations.NullMarked;
