/* SPDX-License-Identifier: Apache-2.0 */
/** Spellings that formats of evidence share. */
@NullMarked
package io.tanheng.evidence.text;

import org.jspecify.annotations.NullMarked;
