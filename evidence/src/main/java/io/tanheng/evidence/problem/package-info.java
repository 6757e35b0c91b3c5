/* SPDX-License-Identifier: Apache-2.0 */
/** Why a piece of evidence is refused. */
@NullMarked
package io.tanheng.evidence.problem;

import org.jspecify.annotations.NullMarked;
