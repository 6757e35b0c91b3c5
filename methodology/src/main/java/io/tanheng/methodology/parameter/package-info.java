/* SPDX-License-Identifier: Apache-2.0 */
/** Values of law and standard as dated, cited text files. */
@NullMarked
package io.tanheng.methodology.parameter;

import org.jspecify.annotations.NullMarked;
