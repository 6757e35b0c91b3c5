/* SPDX-License-Identifier: Apache-2.0 */
/** Kills real servers and looks what is left. */
@NullMarked
package io.tanheng.parts;

import org.jspecify.annotations.NullMarked;
