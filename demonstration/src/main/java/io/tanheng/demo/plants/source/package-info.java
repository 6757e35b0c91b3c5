/* SPDX-License-Identifier: Apache-2.0 */
/** A source as a whole: instruments, averages and language; and the five plants with theirs. */
@NullMarked
package io.tanheng.demo.plants.source;

import org.jspecify.annotations.NullMarked;
