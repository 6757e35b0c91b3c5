/* SPDX-License-Identifier: Apache-2.0 */
/** Emissions that electricity and heat bring along when they are bought. */
@NullMarked
package io.tanheng.methodology.rule.purchased;

import org.jspecify.annotations.NullMarked;
