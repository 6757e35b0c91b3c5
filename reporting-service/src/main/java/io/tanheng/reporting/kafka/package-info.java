/* SPDX-License-Identifier: Apache-2.0 */
/** The topics reporting reads and the one it writes. */
@NullMarked
package io.tanheng.reporting.kafka;

import org.jspecify.annotations.NullMarked;
