/* SPDX-License-Identifier: Apache-2.0 */
/** Judges a package with nothing but the package, and keys where somebody has them. */
@NullMarked
package io.tanheng.evidencepackage.verify;

import org.jspecify.annotations.NullMarked;
