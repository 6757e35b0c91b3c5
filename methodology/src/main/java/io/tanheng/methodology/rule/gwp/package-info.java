/* SPDX-License-Identifier: Apache-2.0 */
/** Other gases as carbon dioxide, by the warming potentials of one assessment report. */
@NullMarked
package io.tanheng.methodology.rule.gwp;

import org.jspecify.annotations.NullMarked;
