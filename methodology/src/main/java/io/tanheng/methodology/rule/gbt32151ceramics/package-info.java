/* SPDX-License-Identifier: Apache-2.0 */
/** Ceramics by GB/T 32151.9-2015: carbonates of the raw materials. */
@NullMarked
package io.tanheng.methodology.rule.gbt32151ceramics;

import org.jspecify.annotations.NullMarked;
