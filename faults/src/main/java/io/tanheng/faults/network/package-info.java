/* SPDX-License-Identifier: Apache-2.0 */
/** A small TCP proxy that stands between two processes and spoils their connections. */
@NullMarked
package io.tanheng.faults.network;

import org.jspecify.annotations.NullMarked;
