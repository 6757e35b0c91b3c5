/* SPDX-License-Identifier: Apache-2.0 */
/** Recomputes worked examples and compares. */
@NullMarked
package io.tanheng.cli.check;

import org.jspecify.annotations.NullMarked;
