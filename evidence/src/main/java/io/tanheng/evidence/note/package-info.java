/* SPDX-License-Identifier: Apache-2.0 */
/** Signed notes and checkpoints (C2SP signed-note, tlog-checkpoint, tlog-cosignature). */
@NullMarked
package io.tanheng.evidence.note;

import org.jspecify.annotations.NullMarked;
