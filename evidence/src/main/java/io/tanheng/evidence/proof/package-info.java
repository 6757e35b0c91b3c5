/* SPDX-License-Identifier: Apache-2.0 */
/** Proofs that can be carried home (C2SP tlog-proof), judged without asking anybody. */
@NullMarked
package io.tanheng.evidence.proof;

import org.jspecify.annotations.NullMarked;
