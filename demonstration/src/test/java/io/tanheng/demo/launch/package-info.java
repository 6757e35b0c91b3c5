/* SPDX-License-Identifier: Apache-2.0 */
/** The launcher without its processes. */
@NullMarked
package io.tanheng.demo.launch;

import org.jspecify.annotations.NullMarked;
