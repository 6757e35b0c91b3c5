/* SPDX-License-Identifier: Apache-2.0 */
/** A witness that runs: the folder it keeps its key and its memory in, and the port it answers at. */
@NullMarked
package io.tanheng.evidence.witnessing;

import org.jspecify.annotations.NullMarked;
