/* SPDX-License-Identifier: Apache-2.0 */
/** How fast the evidence log takes entries and proves them. */
@NullMarked
package io.tanheng.benchmarks.evidence;

import org.jspecify.annotations.NullMarked;
