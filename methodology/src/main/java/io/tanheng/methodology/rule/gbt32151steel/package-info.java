/* SPDX-License-Identifier: Apache-2.0 */
/** GB/T 32151.5-2015, accounting of steel production; superseded on 2026-10-01. */
@NullMarked
package io.tanheng.methodology.rule.gbt32151steel;

import org.jspecify.annotations.NullMarked;
