/* SPDX-License-Identifier: Apache-2.0 */
/** Gas volumes at the reference states of the laws. */
@NullMarked
package io.tanheng.methodology.rule.standardstate;

import org.jspecify.annotations.NullMarked;
