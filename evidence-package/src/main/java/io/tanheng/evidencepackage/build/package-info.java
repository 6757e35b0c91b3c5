/* SPDX-License-Identifier: Apache-2.0 */
/** Makes a package, file by file, without holding it in memory. */
@NullMarked
package io.tanheng.evidencepackage.build;

import org.jspecify.annotations.NullMarked;
