/* SPDX-License-Identifier: Apache-2.0 */
/** Cement by GB/T 32151.8: clinker by its calcium and magnesium oxide, carbon of the raw meal, alternative fuels. */
@NullMarked
package io.tanheng.methodology.rule.gbt32151cement;

import org.jspecify.annotations.NullMarked;
