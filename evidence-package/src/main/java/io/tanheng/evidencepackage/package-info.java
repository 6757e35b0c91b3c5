/* SPDX-License-Identifier: Apache-2.0 */
/** The evidence package: what an auditor takes home, and what judges it there. The format is written down in docs/evidence-package.md. */
@NullMarked
package io.tanheng.evidencepackage;

import org.jspecify.annotations.NullMarked;
