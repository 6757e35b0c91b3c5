/* SPDX-License-Identifier: Apache-2.0 */
/** Starts the whole system on one machine, watches over it, and ends it in order. */
@NullMarked
package io.tanheng.demo.launch;

import org.jspecify.annotations.NullMarked;
