/* SPDX-License-Identifier: Apache-2.0 */
/** Values that know where they came from. */
@NullMarked
package io.tanheng.methodology.term;

import org.jspecify.annotations.NullMarked;
