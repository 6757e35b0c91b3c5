/* SPDX-License-Identifier: Apache-2.0 */
/** How fast an evidence package is judged by somebody who has just started the program. */
@NullMarked
package io.tanheng.benchmarks.takehome;

import org.jspecify.annotations.NullMarked;
