/* SPDX-License-Identifier: Apache-2.0 */
/** The evidence log: who writes it, by which keys, and proofs out of it. */
@NullMarked
package io.tanheng.reporting.log;

import org.jspecify.annotations.NullMarked;
