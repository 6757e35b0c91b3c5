/* SPDX-License-Identifier: Apache-2.0 */
/** Frames taken apart for a reader, byte by byte. */
@NullMarked
package io.tanheng.reporting.pages.frame;

import org.jspecify.annotations.NullMarked;
