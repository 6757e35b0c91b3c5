/* SPDX-License-Identifier: Apache-2.0 */
/** What is printed: reports and certificates as PDF/A, the same bytes each time. */
@NullMarked
package io.tanheng.reporting.print;

import org.jspecify.annotations.NullMarked;
