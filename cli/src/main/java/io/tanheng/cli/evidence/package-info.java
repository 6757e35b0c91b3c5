/* SPDX-License-Identifier: Apache-2.0 */
/** {@code tanheng package} and {@code tanheng verify}: an evidence package, fetched and judged. */
@NullMarked
package io.tanheng.cli.evidence;

import org.jspecify.annotations.NullMarked;
