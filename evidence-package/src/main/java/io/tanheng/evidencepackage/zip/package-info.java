/* SPDX-License-Identifier: Apache-2.0 */
/** Zip files: written the same way each time, and read strictly, since they come from strangers. */
@NullMarked
package io.tanheng.evidencepackage.zip;

import org.jspecify.annotations.NullMarked;
