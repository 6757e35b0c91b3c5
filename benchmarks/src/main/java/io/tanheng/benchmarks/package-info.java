/* SPDX-License-Identifier: Apache-2.0 */
/** The benchmarks: each a ratio against a raw component or a peer, both sides in one run. */
@NullMarked
package io.tanheng.benchmarks;

import org.jspecify.annotations.NullMarked;
