/* SPDX-License-Identifier: Apache-2.0 */
/** Simulated devices that publish to the real broker and keep a ledger of every reading they sent. */
@NullMarked
package io.tanheng.faults.fleet;

import org.jspecify.annotations.NullMarked;
