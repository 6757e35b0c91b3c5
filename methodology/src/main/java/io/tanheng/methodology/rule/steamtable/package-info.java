/* SPDX-License-Identifier: Apache-2.0 */
/** Enthalpy of steam from the printed tables of GB/T 32151.34-2024 annex C. */
@NullMarked
package io.tanheng.methodology.rule.steamtable;

import org.jspecify.annotations.NullMarked;
