/* SPDX-License-Identifier: Apache-2.0 */
/** Carbon materials, GB/T 32151.34-2024. */
@NullMarked
package io.tanheng.methodology.rule.gbt32151carbon;

import org.jspecify.annotations.NullMarked;
