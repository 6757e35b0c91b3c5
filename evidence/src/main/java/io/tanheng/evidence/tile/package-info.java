/* SPDX-License-Identifier: Apache-2.0 */
/** A log as files (C2SP tlog-tiles): read from anybody, checked whole, written by one. */
@NullMarked
package io.tanheng.evidence.tile;

import org.jspecify.annotations.NullMarked;
