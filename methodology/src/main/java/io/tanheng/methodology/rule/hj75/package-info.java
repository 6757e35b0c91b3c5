/* SPDX-License-Identifier: Apache-2.0 */
/** Chinese continuous emission monitoring: HJ 75-2017 and Annex D of HJ 212-2017. */
@NullMarked
package io.tanheng.methodology.rule.hj75;

import org.jspecify.annotations.NullMarked;
