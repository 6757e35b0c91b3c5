/* SPDX-License-Identifier: Apache-2.0 */
/** Accounting: readings to sealed hours and tonnes. */
@NullMarked
package io.tanheng.accounting;

import org.jspecify.annotations.NullMarked;
