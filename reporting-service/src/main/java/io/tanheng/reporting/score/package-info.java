/* SPDX-License-Identifier: Apache-2.0 */
/** Score sheets: schemes as files, and what a statement scores by them. Plain classes; all there is to know is in the statement. */
@NullMarked
package io.tanheng.reporting.score;

import org.jspecify.annotations.NullMarked;
