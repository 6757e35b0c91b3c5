/* SPDX-License-Identifier: Apache-2.0 */
/** United States, 40 CFR Part 75, Appendices F and G. */
@NullMarked
package io.tanheng.methodology.rule.part75;

import org.jspecify.annotations.NullMarked;
