/* SPDX-License-Identifier: Apache-2.0 */
/** How numbers, times and units look. */
@NullMarked
package io.tanheng.reporting.pages.format;

import org.jspecify.annotations.NullMarked;
