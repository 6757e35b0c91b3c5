/* SPDX-License-Identifier: Apache-2.0 */
/** How long the methodology module takes, without any service. */
@NullMarked
package io.tanheng.benchmarks.methodology;

import org.jspecify.annotations.NullMarked;
