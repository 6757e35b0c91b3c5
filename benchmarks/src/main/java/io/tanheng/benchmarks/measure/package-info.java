/* SPDX-License-Identifier: Apache-2.0 */
/** Measures pairs of rounds by the rules of {@code docs/performance.md}: interleaved, processor time beside wall time. */
@NullMarked
package io.tanheng.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
