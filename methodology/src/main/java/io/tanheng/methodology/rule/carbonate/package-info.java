/* SPDX-License-Identifier: Apache-2.0 */
/** Emission factors of carbonates, which the rules of several documents share: GB/T 32151.34-2024 table C.2. */
@NullMarked
package io.tanheng.methodology.rule.carbonate;

import org.jspecify.annotations.NullMarked;
