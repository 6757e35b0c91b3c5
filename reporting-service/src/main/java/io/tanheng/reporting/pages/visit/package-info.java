/* SPDX-License-Identifier: Apache-2.0 */
/** Who reads: language, address, and what every page shows around its content. */
@NullMarked
package io.tanheng.reporting.pages.visit;

import org.jspecify.annotations.NullMarked;
