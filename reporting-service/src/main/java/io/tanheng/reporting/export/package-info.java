/* SPDX-License-Identifier: Apache-2.0 */
/** Tables as CSV and XLSX, from the same query objects as the screen. */
@NullMarked
package io.tanheng.reporting.export;

import org.jspecify.annotations.NullMarked;
