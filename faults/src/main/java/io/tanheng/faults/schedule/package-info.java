/* SPDX-License-Identifier: Apache-2.0 */
/** Which faults happen, in which order: data that follows from a seed. */
@NullMarked
package io.tanheng.faults.schedule;

import org.jspecify.annotations.NullMarked;
