/* SPDX-License-Identifier: Apache-2.0 */
/** Flat glass by GB/T 32151.7: carbon powder and carbonates of the batch. */
@NullMarked
package io.tanheng.methodology.rule.gbt32151glass;

import org.jspecify.annotations.NullMarked;
