/* SPDX-License-Identifier: Apache-2.0 */
/** Figures made again: of an hour from its averages, of a statement from its derivations, of averages from samples. */
@NullMarked
package io.tanheng.evidencepackage.recompute;

import org.jspecify.annotations.NullMarked;
