/* SPDX-License-Identifier: Apache-2.0 */
/** What came in for one hour, each value once. */
@NullMarked
package io.tanheng.accounting.domain.samples;

import org.jspecify.annotations.NullMarked;
