/* SPDX-License-Identifier: Apache-2.0 */
/** Files people write: read strictly, with every mistake told at once. */
@NullMarked
package io.tanheng.methodology.file;

import org.jspecify.annotations.NullMarked;
