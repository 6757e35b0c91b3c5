/* SPDX-License-Identifier: Apache-2.0 */
/** A witness (C2SP tlog-witness): signs beside a log that it has only ever grown. */
@NullMarked
package io.tanheng.evidence.witness;

import org.jspecify.annotations.NullMarked;
