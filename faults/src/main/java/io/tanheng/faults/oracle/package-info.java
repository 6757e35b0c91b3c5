/* SPDX-License-Identifier: Apache-2.0 */
/** Judges what the services made of a fleet's readings, by a recomputation that shares no code with them. */
@NullMarked
package io.tanheng.faults.oracle;

import org.jspecify.annotations.NullMarked;
