/* SPDX-License-Identifier: Apache-2.0 */
/** Combustion with the default factors of the Chinese fuel tables. */
@NullMarked
package io.tanheng.methodology.rule.fuel;

import org.jspecify.annotations.NullMarked;
