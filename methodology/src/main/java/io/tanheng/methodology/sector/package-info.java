/* SPDX-License-Identifier: Apache-2.0 */
/** Methodologies: dated compositions of rules, read from files and applied to activity data. */
@NullMarked
package io.tanheng.methodology.sector;

import org.jspecify.annotations.NullMarked;
