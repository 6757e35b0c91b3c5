/* SPDX-License-Identifier: Apache-2.0 */
/** The files of a package, as docs/evidence-package.md writes them down. */
@NullMarked
package io.tanheng.evidencepackage.format;

import org.jspecify.annotations.NullMarked;
