/* SPDX-License-Identifier: Apache-2.0 */
/** Judges that are hard to reach through a whole package. */
@NullMarked
package io.tanheng.evidencepackage.verify;

import org.jspecify.annotations.NullMarked;
