/* SPDX-License-Identifier: Apache-2.0 */
/** Power generation enterprises, GB/T 32151.1-2015. */
@NullMarked
package io.tanheng.methodology.rule.gbt32151power;

import org.jspecify.annotations.NullMarked;
