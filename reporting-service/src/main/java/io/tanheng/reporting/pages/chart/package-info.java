/* SPDX-License-Identifier: Apache-2.0 */
/** Small pictures drawn on the server, there at first paint. */
@NullMarked
package io.tanheng.reporting.pages.chart;

import org.jspecify.annotations.NullMarked;
