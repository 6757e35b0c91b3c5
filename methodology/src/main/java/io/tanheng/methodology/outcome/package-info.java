/* SPDX-License-Identifier: Apache-2.0 */
/** Either a value or the reason why there is none. */
@NullMarked
package io.tanheng.methodology.outcome;

import org.jspecify.annotations.NullMarked;
